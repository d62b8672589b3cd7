import { GERMANY } from '@knotenwerk/graph-schema';
import { geoJSON, type LatLngBounds, type Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { moveDuration } from '../graph/motion.ts';
import { toExtent, ZOOMS, type Extent } from '../view/extent.ts';
import type { Boundaries } from './boundaries.ts';
import { legendRoom } from './covered.ts';
import type { Frame } from './frame.ts';
import { findShape, shapeOf } from './shown-shapes.ts';

/** How far an arrow key moves the map, in pixels. */
export const STEP = 120;

/** Around what is fitted into the window, in pixels; wider at the side of the buttons. */
const MARGIN = 16;
const BUTTONS = 48;

/** What can be done with the part of the map that is in the window. */
export interface MapViewport {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** The whole region again. */
  readonly showAll: () => void;
  readonly pan: (right: number, down: number) => void;
}

interface ViewportPlan {
  readonly frame: Frame;
  readonly parts: ReadonlySet<string>;
  readonly extent: Extent | null;
  /** The reader moved the map, or asked for the whole region again. */
  readonly onExtent: (extent: Extent | null) => void;
}

function extentOf(leaflet: LeafletMap): Extent | null {
  const { lat, lng } = leaflet.getCenter();
  return toExtent({ zoom: leaflet.getZoom(), latitude: lat, longitude: lng });
}

function isSame(one: Extent | null, other: Extent | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function useBounds(boundaries: Boundaries | null, { frame, parts }: ViewportPlan) {
  return useMemo(() => {
    if (boundaries === null) return null;
    const { parent, within } = frame;
    const own = parent === GERMANY ? undefined : shapeOf(boundaries, parent, parts);
    const shape = own ?? (within === undefined ? undefined : findShape(boundaries, within));
    return geoJSON(shape ?? boundaries.country).getBounds();
  }, [boundaries, frame, parts]);
}

/** Shows a part of the map without telling anybody: the address said so already. */
function place(leaflet: LeafletMap, extent: Extent | null, bounds: LatLngBounds): void {
  if (extent !== null) {
    const { latitude, longitude, zoom } = extent;
    leaflet.setView([latitude, longitude], zoom, { animate: false });
    return;
  }
  leaflet.fitBounds(bounds, {
    animate: false,
    paddingTopLeft: [Math.max(MARGIN, legendRoom(leaflet.getContainer())), MARGIN],
    paddingBottomRight: [BUTTONS, MARGIN],
  });
}

/** Keeps the window of the map and the address in step, whichever of them changes. */
export function useMapViewport(
  leaflet: LeafletMap | null,
  boundaries: Boundaries | null,
  plan: ViewportPlan,
): MapViewport {
  const { extent, onExtent } = plan;
  const bounds = useBounds(boundaries, plan);
  const placing = useRef(false);
  const placed = useRef<LeafletMap | null>(null);
  const tell = useRef(onExtent);
  useEffect(() => {
    tell.current = onExtent;
  }, [onExtent]);
  const show = useCallback(() => {
    if (leaflet === null || bounds === null) return;
    placing.current = true;
    place(leaflet, extent, bounds);
    placing.current = false;
  }, [leaflet, bounds, extent]);
  useLayoutEffect(() => {
    if (leaflet === null || bounds === null) return;
    const isThere = placed.current === leaflet && extent !== null;
    if (!isThere || !isSame(extentOf(leaflet), extent)) show();
    placed.current = leaflet;
  }, [leaflet, bounds, extent, show]);
  useEffect(() => {
    if (leaflet === null || bounds === null) return undefined;
    const onMoved = () => {
      if (!placing.current) tell.current(extentOf(leaflet));
    };
    const resized = new ResizeObserver(() => {
      // While the page is on paper the map has no size, and keeps its window.
      if (leaflet.getContainer().clientHeight === 0) return;
      const before = leaflet.getSize();
      placing.current = true;
      leaflet.invalidateSize({ animate: false });
      placing.current = false;
      // It also reports when it begins to watch, and all shapes would be drawn a second time.
      if (extent === null && !before.equals(leaflet.getSize())) show();
    });
    leaflet.on('moveend', onMoved);
    resized.observe(leaflet.getContainer());
    return () => {
      leaflet.off('moveend', onMoved);
      resized.disconnect();
    };
  }, [leaflet, bounds, extent, show]);
  return useMemo(
    () => ({
      zoomIn: () => leaflet?.zoomIn(2 * ZOOMS.step),
      zoomOut: () => leaflet?.zoomOut(2 * ZOOMS.step),
      showAll: () => {
        if (extent === null) show();
        else tell.current(null);
      },
      pan: (right, down) =>
        leaflet?.panBy([right * STEP, down * STEP], { animate: moveDuration() > 0 }),
    }),
    [leaflet, extent, show],
  );
}
