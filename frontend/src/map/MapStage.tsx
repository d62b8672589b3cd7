import { GERMANY } from '@knotenwerk/graph-schema';
import { lazy, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ShareButton } from '../atlas/ShareButton.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { Extent } from '../view/extent.ts';
import { useViewState } from '../view/use-view-state.ts';
import type { MapDrawing } from './map-drawing.ts';
import { MapLegend } from './MapLegend.tsx';
import { measured } from './region-rows.ts';
import type { SeatPlace } from './seats/seat-clusters.ts';
import { SeatFailure, SeatNote } from './seats/SeatNote.tsx';
import type { MapOverlays } from './use-map-overlays.ts';
import { mapTitle, type MapTexts } from './use-map-texts.ts';
import type { MapView } from './use-map-view.ts';
import { usePlaces } from './seats/use-places.ts';
import type { Comparison } from './use-regions.ts';

/** The map library, the boundaries and pictures of both are large: they are fetched when the first map is shown. */
const parts = () => import('./map-parts.ts');
const RegionMap = lazy(async () => ({ default: (await parts()).RegionMap }));
const MapExport = lazy(async () => ({ default: (await parts()).MapExport }));
const PrintedMap = lazy(async () => ({ default: (await parts()).PrintedMap }));

/** Fetches what the map needs while its numbers are on their way. */
export async function fetchMapAhead(): Promise<void> {
  const { loadBoundaries } = await parts();
  await loadBoundaries();
}

/** A map as far as it is known. */
export interface ShownProps extends Comparison {
  /** Null while the numbers are on their way; the map is drawn before. */
  readonly view: MapView | null;
}

/** What the parts of the page share. */
export interface PartProps extends ShownProps {
  readonly texts: MapTexts;
  readonly highlighted: string | null;
  readonly onHighlight: (id: string | null) => void;
}

interface StageProps extends PartProps {
  readonly overlays: MapOverlays['onMap'];
  /** Numbers of another choice are on their way. */
  readonly loading: boolean;
}

/** The region that is pointed at, with its number. */
function labelOf({ view, texts, highlighted }: PartProps) {
  const row = view?.rows.find(({ id }) => id === highlighted);
  if (view === null || row === undefined) return null;
  const value = measured(row, view.counting.measure);
  return { id: row.id, name: row.name, value: texts.told(value, view.classing.digits) };
}

const NO_PLACES: readonly SeatPlace[] = [];

/** The map wired to the URL: a region is a step in the browser's history, a move of the window is not. */
export function MapStage(props: StageProps) {
  const { t } = useTranslation('map');
  const { state, update } = useViewState();
  const { view, frame, texts } = props;
  const { places, isCurrent, ...seats } = usePlaces(state);
  const drawing = useRef<MapDrawing>(null);
  const { areLinksCurrent, ...overlays } = props.overlays;
  const isAwaited = props.loading || !(isCurrent || seats.failed) || !areLinksCurrent;
  // Marks and arcs may be of another choice than the numbers.
  const lying = isAwaited
    ? { places: NO_PLACES, overlays: { ...overlays, links: null } }
    : { places, overlays };
  const pictured = view && { view, texts, drawing, ...lying };
  return (
    <div className="map">
      <Suspense>{pictured && <PrintedMap {...pictured} />}</Suspense>
      <Suspense
        fallback={
          <div className="map__stage">
            <Skeleton lines={5} label={t('loading')} />
          </div>
        }
      >
        <RegionMap
          title={view ? mapTitle(view, texts) : t('loadingNumbers')}
          frame={frame}
          shades={view?.shades ?? null}
          highlighted={labelOf(props)}
          // „Export“, which may cover some of their marks, comes with the numbers.
          places={view ? places : NO_PLACES}
          {...overlays}
          onHighlight={props.onHighlight}
          onChoose={(region) => {
            update({ region, extent: frame.parent === GERMANY ? null : state.extent });
          }}
          extent={state.extent}
          onExtent={(extent: Extent | null) => {
            update({ extent }, { replace: true });
          }}
          drawing={drawing}
        />
      </Suspense>
      {view && <SeatNote view={view} texts={texts} places={places} awaited={!isCurrent} />}
      {seats.failed && <SeatFailure onRetry={seats.retry} />}
      <MapLegend
        {...{ frame, texts, territories: overlays.territories }}
        places={view ? places : NO_PLACES}
        classing={view?.classing ?? null}
      />
      <div className="map__foot">
        <span className="muted">{t('attribution')}</span>
        <Suspense>{pictured && <MapExport {...pictured} isAwaited={isAwaited} />}</Suspense>
        <ShareButton />
      </div>
    </div>
  );
}
