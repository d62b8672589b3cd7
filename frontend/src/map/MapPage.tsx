import { GERMANY } from '@knotenwerk/graph-schema';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { IgnoredNotice } from '../atlas/IgnoredNotice.tsx';
import { MarkedBar } from '../atlas/MarkedBar.tsx';
import { ToolRow } from '../atlas/ToolRow.tsx';
import { useNetworkSize } from '../shell/use-network-size.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { WaitingNote } from '../ui/WaitingNote.tsx';
import { useUnknownMarks } from '../view/use-unknown-marks.ts';
import { useViewState } from '../view/use-view-state.ts';
import { regionAbove } from './frame.ts';
import { MapOverlayWords } from './panel/MapOverlayWords.tsx';
import { MapPanel } from './panel/MapPanel.tsx';
import { fetchMapAhead, MapStage, type ShownProps } from './MapStage.tsx';
import { useMapOverlays } from './use-map-overlays.ts';
import { useMapTexts } from './use-map-texts.ts';
import { countOf, useMapView } from './use-map-view.ts';
import { usePlaces } from './seats/use-places.ts';
import { useUnmetChamber } from './territories/use-unmet-chamber.ts';
import { useRegions } from './use-regions.ts';

/** Where the link past the map leads. */
const NUMBERS_ID = 'zahlen';

function Shown({ view, counting, frame, loading }: ShownProps & { readonly loading: boolean }) {
  const { t } = useTranslation('map');
  const { state, update } = useViewState();
  const [highlighted, setHighlighted] = useState<string | null>(null);
  const texts = useMapTexts(counting, frame);
  const shown = { texts, highlighted, onHighlight: setHighlighted };
  const { onMap, inWords } = useMapOverlays();
  const onKeyDown = (event: KeyboardEvent) => {
    const above = regionAbove(view?.way ?? [], state.region ?? GERMANY);
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
      <MapStage {...{ ...shown, view, counting, frame, loading }} overlays={onMap} />
      <aside className="panel panel--map" id={NUMBERS_ID} tabIndex={-1} aria-label={t('panel')}>
        <div className="panel__body" aria-busy={loading}>
          {view ? (
            <MapPanel {...shown} view={view} overlays={<MapOverlayWords {...inWords} />} />
          ) : (
            <Skeleton lines={12} label={t('loadingNumbers')} />
          )}
        </div>
      </aside>
      <WaitingNote isWaiting={loading && view !== null}>{t('earlier')}</WaitingNote>
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
  const { answer, awaited, unknownId, loading, error, retry } = useRegions(state);
  const view = useMapView(answer, state);
  const shown = view ?? awaited;
  const unknownMarks = useUnknownMarks(NOBODY);
  const unmet = useUnmetChamber(state);
  useEffect(() => {
    // The map asks again, and says so where it fails.
    fetchMapAhead().catch(() => undefined);
  }, []);
  // The stage draws them; asked for here, they come together with the numbers, not after them.
  usePlaces(state);
  return (
    <div className="map-page">
      <ToolRow view="karte" shown={view && countOf(view)} total={organisationCount} />
      <IgnoredNotice
        unknownIds={[...(unknownId === null ? [] : [unknownId]), ...unknownMarks]}
        unmet={unmet}
      />
      <MarkedBar unknownIds={unknownMarks} around="netz" />
      {error !== null && unknownId === null && (
        <ErrorState error={error} onRetry={retry} heading={view === null ? 'h1' : 'h2'} />
      )}
      {error === null && shown === null && <Skeleton lines={12} label={t('loadingNumbers')} />}
      {/* What was there stays with its ways out, and the focus. */}
      {(error === null || view !== null) && shown !== null && (
        <Shown view={view} counting={shown.counting} frame={shown.frame} loading={loading} />
      )}
    </div>
  );
}
