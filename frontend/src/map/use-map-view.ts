import { districtName, regionName } from '@knotenwerk/graph-schema';
import { useMemo } from 'react';
import { useLocale } from '../i18n/i18n.ts';
import type { ViewState } from '../view/view-state.ts';
import { classify, shadeOf, type Classing, type Shade } from './classes.ts';
import type { Crumb } from './panel/Crumbs.tsx';
import { columnOf, firstOrder, measured, sortRows, toRow, type RegionRow } from './region-rows.ts';
import type { RegionsAnswer } from './use-regions.ts';

/** An answer as the map, its legend and its table show it. */
export interface MapView extends RegionsAnswer {
  /** In the order of the table. */
  readonly rows: readonly RegionRow[];
  readonly classing: Classing;
  readonly shades: ReadonlyMap<string, Shade | null>;
  readonly crumbs: readonly Crumb[];
  /** When what the rates divide by was counted; null where there are none. */
  readonly baseYear: string | null;
}

/** How many are counted in the region of the address. */
export function countOf({ place, compared, frame }: MapView): number {
  const own = compared.regions.find((tally) => tally.region.id === place.region.id);
  return (frame.chosen === null ? compared.parent : own)?.count ?? 0;
}

/** What a state shows of an answer. */
export function useMapView(answer: RegionsAnswer | null, state: ViewState): MapView | null {
  const locale = useLocale();
  const { regionSorting } = state;
  return useMemo(() => {
    if (answer === null) return null;
    const { compared, place, way, frame } = answer;
    const { measure } = answer.counting;
    const order = regionSorting ?? firstOrder(columnOf(measure));
    const rows = sortRows(
      compared.regions.map((tally) => toRow(tally, locale)),
      order,
      locale,
    );
    const classing = classify(rows.map((row) => measured(row, measure)));
    const shades = new Map(
      rows.map((row) => [row.id, shadeOf(measured(row, measure), classing)] as const),
    );
    const nameOf = (id: string): string => {
      if (id === place.region.id)
        return frame.chosen === null
          ? regionName(place.region, locale)
          : districtName(place.type, place.region.name, locale);
      const { region } = compared.parent;
      return regionName(id === region.id ? region : { id, name: id }, locale);
    };
    const crumbs = way.map((id) => ({ id, name: nameOf(id) }));
    const baseYear = compared.regions.find(({ base }) => base !== null)?.base?.year ?? null;
    return { ...answer, rows, classing, shades, crumbs, baseYear };
  }, [answer, locale, regionSorting]);
}
