import type { Map as LeafletMap } from 'leaflet';
import { useLayoutEffect, useMemo, useState } from 'react';
import { clusterSeats, type SeatCluster, type SeatPlace } from './seat-clusters.ts';

/** The zoom of the map once it has one; changes after every zoom. */
export function useZoom(leaflet: LeafletMap | null): number | null {
  const [zoom, setZoom] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (leaflet === null) return undefined;
    const read = () => {
      setZoom(leaflet.getZoom());
    };
    leaflet.on('zoomend', read);
    leaflet.whenReady(read);
    return () => {
      leaflet.off('zoomend', read);
    };
  }, [leaflet]);
  return zoom;
}

const NONE: readonly SeatCluster[] = [];

/** The marks of the map at its zoom; none until the map has one. */
export function useSeatClusters(
  zoom: number | null,
  places: readonly SeatPlace[],
): readonly SeatCluster[] {
  const clustersAt = useMemo(() => clusterSeats(places), [places]);
  const whole = zoom === null ? null : Math.floor(zoom);
  return useMemo(() => (whole === null ? NONE : clustersAt(whole)), [clustersAt, whole]);
}
