import { GERMANY } from '@knotenwerk/graph-schema';
import { useMemo, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import 'leaflet/dist/leaflet.css';
import type { BoundingBox } from '../gql/graphql.ts';
import '../graph/graph.css';
import './map.css';
import { ZoomButtons } from '../graph/ZoomButtons.tsx';
import { useShortcuts } from '../shell/shortcuts.ts';
import type { Extent } from '../view/extent.ts';
import { useDrawingHandle, type MapDrawing } from './map-drawing.ts';
import { mapKey } from './map-keys.ts';
import { MapPatterns } from './MapPatterns.tsx';
import { Seats } from './seats/Seats.tsx';
import { useBackdrop } from './use-backdrop.ts';
import { useBoundaries } from './use-boundaries.ts';
import { useCoverChange } from './use-cover-change.ts';
import { useLeaflet } from './use-leaflet.ts';
import { useMapLabel, type RegionLabel } from './use-map-label.ts';
import { useMapLayers, type MapLayers } from './use-map-layers.ts';
import { useMapViewport } from './use-map-viewport.ts';
import { useMapWindow } from './use-map-window.ts';
import { useOutlines } from './use-outlines.ts';
import { useRegionShapes, type PaintedRegions } from './use-region-shapes.ts';
import { useStateNames } from './use-state-names.ts';
import { useTerritoryBorders, type ShownTerritories } from './territories/use-territory-borders.ts';
import { useWheelHint } from './use-wheel-hint.ts';

export interface RegionMapProps extends PaintedRegions, Omit<MapLayers, 'names'>, ShownTerritories {
  /** What the map shows, in words. */
  readonly title: string;
  readonly highlighted: RegionLabel | null;
  readonly onWindow: (window: BoundingBox) => void;
  readonly extent: Extent | null;
  readonly onExtent: (extent: Extent | null) => void;
  /** Receives the drawing once it is there, for pictures of it. */
  readonly drawing: Ref<MapDrawing | null>;
}

/** The Kreise an area consists of, and a Land; of Germany nobody asks for them. */
function useParts({ frame, shades }: Pick<RegionMapProps, 'frame' | 'shades'>) {
  const ids = frame.parent === GERMANY || shades === null ? '' : [...shades.keys()].join(' ');
  return useMemo(() => new Set(ids === '' ? [] : ids.split(' ')), [ids]);
}

/** Regions painted by a number. The table beside it says the same and is the way of keys to every region. */
export function RegionMap(props: RegionMapProps) {
  const { title, frame, highlighted, extent, onExtent } = props;
  const { t } = useTranslation(['map', 'states']);
  const [shortcuts] = useShortcuts();
  const { boundaries, failed, retry } = useBoundaries();
  const [element, leaflet] = useLeaflet();
  const parts = useParts(props);
  const viewport = useMapViewport(leaflet, boundaries, { frame, parts, extent, onExtent });
  useBackdrop(leaflet, boundaries);
  useRegionShapes(leaflet, boundaries, props);
  useOutlines(leaflet, boundaries, frame, parts, highlighted?.id ?? null);
  useMapLabel(leaflet, boundaries, highlighted);
  const placed = boundaries === null ? null : leaflet;
  const states = useStateNames(boundaries, frame);
  const territories = useTerritoryBorders(placed, boundaries, props);
  const { clusters, names } = useMapLayers(placed, { ...props, names: { states, territories } });
  useDrawingHandle(props.drawing, leaflet, boundaries, names);
  useCoverChange(placed);
  useMapWindow(placed, failed, props.onWindow);
  const hint = useWheelHint(element);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const action = mapKey(event.key, viewport, shortcuts);
    if (action === null) return;
    event.preventDefault();
    action();
  };
  return (
    <div className="map__stage">
      <MapPatterns />
      <div
        ref={element}
        className="map__leaflet"
        tabIndex={0}
        role="application"
        aria-label={title}
        aria-describedby="map-keys"
        onKeyDown={onKeyDown}
      />
      <p id="map-keys" className="visually-hidden">
        {t('map:keys')}
      </p>
      {boundaries === null && !failed && (
        <p className="map__hint" role="status">
          {t('map:loading')}
        </p>
      )}
      {hint && <p className="map__hint">{t('map:wheel')}</p>}
      {failed && (
        <div className="state map__failed" role="alert">
          <p>{t('map:noBoundaries')}</p>
          <button type="button" className="button button--secondary button--dense" onClick={retry}>
            {t('states:retry')}
          </button>
        </div>
      )}
      <ZoomButtons viewport={viewport} />
      <Seats key={frame.parent} leaflet={placed} clusters={clusters} />
    </div>
  );
}
