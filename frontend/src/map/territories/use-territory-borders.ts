import { geoJSON, type Map as LeafletMap } from 'leaflet';
import type { GeoJsonObject } from 'geojson';
import { useEffect, useMemo } from 'react';
import type { Boundaries } from '../boundaries.ts';
import { chamberName, chambersByDistrict } from './territory-words.ts';
import { TERRITORY_PANE } from '../use-leaflet.ts';
import type { MapName } from '../use-map-names.ts';
import type { Territories } from './use-territories.ts';

/** Districts of chambers, and the one that stands out. */
export interface ShownTerritories {
  /** Null: none are shown. */
  readonly territories: Territories | null;
  /** Id of a chamber. */
  readonly territory: string | null;
}

function useLines(leaflet: LeafletMap | null, lines: GeoJsonObject | null, className: string) {
  useEffect(() => {
    if (leaflet === null || lines === null) return undefined;
    const draw = (classes: string) =>
      geoJSON(lines, {
        style: { className: classes, fill: false },
        ...{ pane: TERRITORY_PANE, interactive: false },
      }).addTo(leaflet);
    const layers = [draw(`${className} map__territory--ground`), draw(className)];
    return () => {
      for (const layer of layers) layer.remove();
    };
  }, [leaflet, lines, className]);
}

const NO_NAMES: readonly MapName[] = [];

/** Outlines the districts of chambers from their Kreise; answers their names, each in the middle of its district. */
export function useTerritoryBorders(
  leaflet: LeafletMap | null,
  boundaries: Boundaries | null,
  { territories, territory }: ShownTerritories,
): readonly MapName[] {
  const borders = useMemo(() => {
    if (boundaries === null || territories === null) return null;
    const chambers = chambersByDistrict(territories);
    return boundaries.bordersBetween((id) => chambers.get(id)?.join(' ') ?? null);
  }, [boundaries, territories]);
  const outlines = useMemo(() => {
    if (boundaries === null || territories === null) return null;
    return territories.items.flatMap((item) => {
      const outline = boundaries.outlineOf(new Set(item.districts.map(({ region }) => region.id)));
      return outline === null ? [] : [{ item, outline }];
    });
  }, [boundaries, territories]);
  const chosen = useMemo(
    () => outlines?.find(({ item }) => item.organisation.id === territory)?.outline ?? null,
    [outlines, territory],
  );
  useLines(leaflet, borders, 'map__territory');
  useLines(leaflet, chosen, 'map__territory map__territory--chosen');
  return useMemo(
    () =>
      outlines?.map(({ item, outline }): MapName => ({
        id: item.organisation.id,
        at: geoJSON(outline).getBounds().getCenter(),
        ...{ radius: 0, text: chamberName(item), role: 'territory' },
      })) ?? NO_NAMES,
    [outlines],
  );
}
