import { lazy, Suspense, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { IgnoredNotice } from '../atlas/IgnoredNotice.tsx';
import { MarkedBar } from '../atlas/MarkedBar.tsx';
import { ShareButton } from '../atlas/ShareButton.tsx';
import { ToolRow } from '../atlas/ToolRow.tsx';
import { useNetworkSize } from '../shell/use-network-size.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { Extent } from '../view/extent.ts';
import { useUnknownMarks } from '../view/use-unknown-marks.ts';
import { useViewState } from '../view/use-view-state.ts';
import { GERMANY, regionAbove } from './frame.ts';
import type { MapDrawing } from './map-drawing.ts';
import { MapLegend } from './MapLegend.tsx';
import { MapPanel } from './MapPanel.tsx';
import { MapOverlayWords } from './MapOverlayWords.tsx';
import { measured } from './region-rows.ts';
import { SeatNote } from './SeatNote.tsx';
import { mapTitle, useMapTexts, type MapTexts } from './use-map-texts.ts';
import { useMapView, type MapView } from './use-map-view.ts';
import { useMapOverlays, type MapOverlays } from './use-map-overlays.ts';
import { usePlaces } from './use-places.ts';
import { useRegions } from './use-regions.ts';

/** The map library, the boundaries and pictures of both are large: they are fetched when the first map is shown. */
const parts = () => import('./map-parts.ts');
const RegionMap = lazy(async () => ({ default: (await parts()).RegionMap }));
const MapExport = lazy(async () => ({ default: (await parts()).MapExport }));
const PrintedMap = lazy(async () => ({ default: (await parts()).PrintedMap }));

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

/** The region that is pointed at, with its number. */
function labelOf({ view, texts, highlighted }: ShownProps) {
  const row = view.rows.find(({ id }) => id === highlighted);
  if (row === undefined) return null;
  const value = measured(row, view.counting.measure);
  return { id: row.id, name: row.name, value: texts.told(value, view.classing.digits) };
}

/** The map wired to the URL: a region is a step in the browser's history, a move of the window is not. */
function MapStage(props: StageProps) {
  const { t } = useTranslation('map');
  const { state, update } = useViewState();
  const { view, texts } = props;
  const places = usePlaces(state);
  const drawing = useRef<MapDrawing>(null);
  const pictured = { view, texts, places, drawing, overlays: props.overlays };
  return (
    <div className="map">
      <Suspense>
        <PrintedMap {...pictured} />
      </Suspense>
      <Suspense fallback={<Skeleton lines={5} label={t('loading')} />}>
        <RegionMap
          title={mapTitle(view, texts)}
          frame={view.frame}
          shades={view.shades}
          highlighted={labelOf(props)}
          places={places}
          {...props.overlays}
          onHighlight={props.onHighlight}
          onChoose={(region) => {
            update({ region, extent: view.frame.parent === GERMANY ? null : state.extent });
          }}
          extent={state.extent}
          onExtent={(extent: Extent | null) => {
            update({ extent }, { replace: true });
          }}
          drawing={drawing}
        />
      </Suspense>
      <SeatNote view={view} texts={texts} places={places} />
      <MapLegend frame={view.frame} classing={view.classing} texts={texts} />
      <div className="map__foot">
        <span className="muted">{t('attribution')}</span>
        <Suspense>
          <MapExport {...pictured} />
        </Suspense>
        <ShareButton />
      </div>
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

/** Whom the map shows is known to its marks alone. */
const NOBODY: readonly { readonly id: string }[] = [];

/** Karte: the regions by how many are there, from Germany to its Kreise, with the same numbers as a table. */
export function MapPage() {
  const { t } = useTranslation('map');
  const { state } = useViewState();
  const { organisationCount } = useNetworkSize();
  const { answer, unknownId, error, retry } = useRegions(state);
  const view = useMapView(answer, state);
  const unknownMarks = useUnknownMarks(NOBODY);
  // The stage draws them; asked for here, they come together with the numbers, not after them.
  usePlaces(state);
  return (
    <div className="map-page">
      <ToolRow view="karte" shown={view?.compared.parent.count ?? null} total={organisationCount} />
      <IgnoredNotice unknownIds={[...(unknownId === null ? [] : [unknownId]), ...unknownMarks]} />
      <MarkedBar unknownIds={unknownMarks} around="netz" />
      {error !== null && unknownId === null && (
        <ErrorState error={error} onRetry={retry} heading="h1" />
      )}
      {error === null && view === null && <Skeleton lines={12} label={t('loadingNumbers')} />}
      {error === null && view !== null && <Shown view={view} />}
    </div>
  );
}
