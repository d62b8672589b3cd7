import { lazy, Suspense, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { IgnoredNotice } from '../atlas/IgnoredNotice.tsx';
import { ShareButton } from '../atlas/ShareButton.tsx';
import { ToolRow } from '../atlas/ToolRow.tsx';
import { useNetworkSize } from '../shell/use-network-size.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { Extent } from '../view/extent.ts';
import { useViewState } from '../view/use-view-state.ts';
import { GERMANY, regionAbove } from './frame.ts';
import { MapLegend } from './MapLegend.tsx';
import { MapPanel } from './MapPanel.tsx';
import { MapOverlayWords } from './MapOverlayWords.tsx';
import { measured } from './region-rows.ts';
import type { SeatPlace } from './seat-clusters.ts';
import { useMapTexts, type MapTexts } from './use-map-texts.ts';
import { useMapView, type MapView } from './use-map-view.ts';
import { useMapOverlays, type MapOverlays } from './use-map-overlays.ts';
import { usePlaces } from './use-places.ts';
import { useRegions } from './use-regions.ts';

/** The map library and the boundaries are large: they are fetched when the first map is shown. */
const RegionMap = lazy(async () => {
  const { RegionMap: Shown } = await import('./RegionMap.tsx');
  return { default: Shown };
});

/** Where the link past the map leads. */
const NUMBERS_ID = 'zahlen';

interface ShownProps {
  readonly view: MapView;
  readonly texts: MapTexts;
  readonly highlighted: string | null;
  readonly onHighlight: (id: string | null) => void;
}

interface StageProps extends ShownProps {
  readonly overlays: MapOverlays['onMap'];
}

interface SeatNoteProps extends Pick<ShownProps, 'view' | 'texts'> {
  readonly places: readonly SeatPlace[];
}

/** The region that is pointed at, with its number. */
function labelOf({ view, texts, highlighted }: ShownProps) {
  const row = view.rows.find(({ id }) => id === highlighted);
  if (row === undefined) return null;
  const value = measured(row, view.counting.measure);
  return { id: row.id, name: row.name, value: texts.told(value, view.classing.digits) };
}

/** How many seats the marks stand for, and who has none. */
function SeatNote({ view, texts, places }: SeatNoteProps) {
  const { t } = useTranslation('map');
  const seats = places.reduce((sum, { actorCount }) => sum + actorCount, 0);
  if (seats === 0 || view.frame.level !== 'STATE') return null;
  const without = Math.max(0, view.compared.parent.count - seats);
  const told = (count: number) => ({ count, number: texts.number(count) });
  const parts = [
    t('seats.legend', told(seats)),
    ...(without > 0 ? [t('seats.without', told(without))] : []),
    ...(places.some(({ isApproximate }) => isApproximate) ? [t('seats.dashed')] : []),
  ];
  return <p className="map__seats muted">{parts.join('; ')}</p>;
}

/** The map wired to the URL: a region is a step in the browser's history, a move of the window is not. */
function MapStage(props: StageProps) {
  const { t } = useTranslation('map');
  const { state, update } = useViewState();
  const { view, texts } = props;
  const places = usePlaces(state);
  return (
    <div className="map">
      <Suspense fallback={<Skeleton lines={5} label={t('loading')} />}>
        <RegionMap
          title={`${view.crumbs.at(-1)?.name ?? ''}: ${texts.title}`}
          frame={view.frame}
          shades={view.shades}
          highlighted={labelOf(props)}
          places={places}
          {...props.overlays}
          onHighlight={props.onHighlight}
          onChoose={(region) => {
            update({ region, extent: view.frame.level === 'STATE' ? null : state.extent });
          }}
          extent={state.extent}
          onExtent={(extent: Extent | null) => {
            update({ extent }, { replace: true });
          }}
        />
      </Suspense>
      <SeatNote view={view} texts={texts} places={places} />
      <MapLegend frame={view.frame} classing={view.classing} texts={texts} />
      <p className="map__foot">
        <span className="muted">{t('attribution')}</span>
        <ShareButton />
      </p>
    </div>
  );
}

function Shown({ view }: { readonly view: MapView }) {
  const { t } = useTranslation('map');
  const { state, update } = useViewState();
  const [highlighted, setHighlighted] = useState<string | null>(null);
  const texts = useMapTexts(view.counting, view.frame);
  const shown = { view, texts, highlighted, onHighlight: setHighlighted };
  const { onMap, inWords } = useMapOverlays();
  const onKeyDown = (event: KeyboardEvent) => {
    const above = regionAbove(view.way, state.region ?? GERMANY);
    const isOurs = event.key === 'Escape' && !event.defaultPrevented && !event.repeat;
    // Escape closes the choices of a list box, and nothing else.
    if (!isOurs || above === undefined || event.target instanceof HTMLSelectElement) return;
    update({ region: above, extent: null });
  };
  return (
    <div className="map-page__body" onKeyDown={onKeyDown}>
      <a className="skip-link" href={`#${NUMBERS_ID}`}>
        {t('skip')}
      </a>
      <MapStage {...shown} overlays={onMap} />
      <aside className="panel panel--map" id={NUMBERS_ID} tabIndex={-1} aria-label={t('panel')}>
        <div className="panel__body">
          <MapPanel {...shown} overlays={<MapOverlayWords {...inWords} />} />
        </div>
      </aside>
    </div>
  );
}

/** Karte: the regions by how many are there, from Germany to its Kreise, with the same numbers as a table. */
export function MapPage() {
  const { t } = useTranslation('map');
  const { state } = useViewState();
  const { organisationCount } = useNetworkSize();
  const { answer, unknownId, error, retry } = useRegions(state);
  const view = useMapView(answer, state);
  return (
    <div className="map-page">
      <ToolRow view="karte" shown={view?.compared.parent.count ?? null} total={organisationCount} />
      <IgnoredNotice unknownIds={unknownId === null ? [] : [unknownId]} />
      {error !== null && unknownId === null && (
        <ErrorState error={error} onRetry={retry} heading="h1" />
      )}
      {error === null && view === null && <Skeleton lines={12} label={t('loadingNumbers')} />}
      {error === null && view !== null && <Shown view={view} />}
    </div>
  );
}
