import { GERMANY } from '@knotenwerk/graph-schema';
import { useCallback, useDeferredValue, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsOfNotice } from '../../atlas/AsOfNotice.tsx';
import { EmptyState } from '../../atlas/EmptyState.tsx';
import { formatDay } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/i18n.ts';
import { useNetworkSize } from '../../shell/use-network-size.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { dayOf } from '../../view/day-of.ts';
import { usePageHref } from '../../view/use-page-href.ts';
import { useViewState } from '../../view/use-view-state.ts';
import { MapChoices } from './MapChoices.tsx';
import { findMapRelief } from '../map-relief.ts';
import { PanelHead } from './PanelHead.tsx';
import { columnOf, firstOrder } from '../region-rows.ts';
import { RegionActors } from './RegionActors.tsx';
import { RegionTable, type RegionTableProps } from './RegionTable.tsx';
import type { MapTexts } from '../use-map-texts.ts';
import { countOf, type MapView } from '../use-map-view.ts';
import { useRateWords } from './use-rate-words.ts';

interface MapPanelProps {
  readonly view: MapView;
  readonly texts: MapTexts;
  readonly highlighted: string | null;
  readonly onHighlight: (id: string | null) => void;
  /** What lies on the regions, to be switched and in words. */
  readonly overlays: ReactNode;
}

/** As of when the numbers are. */
function Foot({ view }: Pick<MapPanelProps, 'view'>) {
  const { t } = useTranslation('map');
  const locale = useLocale();
  const { state } = useViewState();
  const { newestDay } = useNetworkSize();
  const pageHref = usePageHref();
  const { base } = useRateWords(view);
  const day = dayOf(state);
  const { region } = view.place;
  const own = day === null ? newestDay : day;
  return (
    <div className="map-panel__foot">
      {own !== null && (
        <p className="muted">
          {base} {t(day === null ? 'ownCount' : 'ownCountOf', { day: formatDay(own, locale) })}
        </p>
      )}
      {region.id !== GERMANY && (
        <Link to={pageHref({ id: region.id, label: 'Region' })}>{t('openPage')}</Link>
      )}
    </div>
  );
}

interface LateTableProps
  extends
    Omit<MapPanelProps, 'overlays'>,
    Pick<RegionTableProps, 'rateHead' | 'onSort' | 'hrefOf'> {
  readonly sorting: RegionTableProps['sorting'] | null;
}

/** The table, after the map: with hundreds of rows it takes as long to lay out as the map to draw. */
function LateTable({ view, texts, sorting, ...props }: LateTableProps) {
  const { t } = useTranslation('map');
  const late = useDeferredValue(view, null);
  // Rows of another region would be wrong under the new heading, and hold the focus that goes on there.
  const isOther = late?.frame.parent !== view.frame.parent || late.frame.level !== view.frame.level;
  if (late === null || isOther) return <Skeleton lines={12} label={t('loadingNumbers')} />;
  const { frame, rows, classing, counting } = late;
  if (rows.length === 0) return null;
  const painted = columnOf(counting.measure);
  return (
    <RegionTable
      key={frame.parent}
      {...{ frame, rows, texts, painted }}
      {...props}
      digits={painted === 'wert' ? classing.digits : 1}
      sorting={sorting ?? firstOrder(painted)}
    />
  );
}

/** The numbers of the map in words and as a table. */
export function MapPanel({ view, texts, highlighted, onHighlight, overlays }: MapPanelProps) {
  const { t } = useTranslation('map');
  const { state, update, hrefWith } = useViewState();
  const { frame, compared } = view;
  const { region } = view.place;
  const inside = region.id !== GERMANY && countOf(view) > 0;
  const { head } = useRateWords(view);
  // Inside of a Land the window stays, as it does for a click on the map; from outside it goes there.
  const extent = frame.parent === GERMANY ? null : state.extent;
  const hrefOf = useCallback((region: string) => hrefWith({ region, extent }), [hrefWith, extent]);
  const find = useMemo(() => findMapRelief(frame), [frame]);
  return (
    <>
      <PanelHead view={view} texts={texts} />
      <AsOfNotice view="karte" />
      {state.centres.length > 0 && <p className="muted small">{t('around')}</p>}
      <MapChoices
        areas={view.areas}
        area={view.place.level === 'AREA' ? region.id : null}
        inGermany={region.id === GERMANY}
      />
      {overlays}
      {inside && <RegionActors key={region.id} view={view} />}
      {compared.parent.count === 0 ? (
        <EmptyState around={false} find={find} />
      ) : (
        <LateTable
          {...{ view, texts, highlighted, onHighlight, hrefOf }}
          rateHead={head}
          sorting={state.regionSorting}
          onSort={(regionSorting) => {
            update({ regionSorting }, { replace: true });
          }}
        />
      )}
      <Foot view={view} />
    </>
  );
}
