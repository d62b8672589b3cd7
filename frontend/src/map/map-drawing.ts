import type { Map as LeafletMap } from 'leaflet';
import { useImperativeHandle, type Ref } from 'react';
import type { Boundaries } from './boundaries.ts';
import type { MapWindow } from './picture/mercator.ts';
import type { PlacedName } from './use-map-names.ts';
import { clusterSeats, type SeatCluster, type SeatPlace } from './seats/seat-clusters.ts';

/** A map that is there: what is needed to draw the same elsewhere. */
export interface MapDrawing {
  readonly boundaries: Boundaries;
  /** What is seen of it now. */
  window(): MapWindow;
  /** The marks of places at the zoom of now. */
  clusters(places: readonly SeatPlace[]): readonly SeatCluster[];
  /** What is written on it now, in and around the window. */
  names(): readonly PlacedName[];
}

function windowOf(leaflet: LeafletMap): MapWindow {
  const { lat, lng } = leaflet.getCenter();
  const { x: width, y: height } = leaflet.getSize();
  return { latitude: lat, longitude: lng, zoom: leaflet.getZoom(), width, height };
}

/** Hands the drawing to who takes pictures of it; null until there is one. */
export function useDrawingHandle(
  handle: Ref<MapDrawing | null>,
  leaflet: LeafletMap | null,
  boundaries: Boundaries | null,
  names: readonly PlacedName[],
): void {
  useImperativeHandle<MapDrawing | null, MapDrawing | null>(handle, () => {
    if (leaflet === null || boundaries === null) return null;
    return {
      boundaries,
      window: () => windowOf(leaflet),
      clusters: (places) => clusterSeats(places)(Math.floor(leaflet.getZoom())),
      names: () => names,
    };
  }, [leaflet, boundaries, names]);
}
