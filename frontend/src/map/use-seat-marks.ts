import { layerGroup, Marker, marker, type Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useRef, useState } from 'react';
import { isCovered } from './covered.ts';
import { clusterSeats, type SeatCluster, type SeatPlace } from './seat-clusters.ts';
import { seatIcon } from './seat-icon.ts';

/** The mark on the map that belongs to these seats. */
export function findMark(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-seat="${CSS.escape(key)}"]`);
}

function useZoom(leaflet: LeafletMap | null): number | null {
  const [zoom, setZoom] = useState<number | null>(null);
  useEffect(() => {
    if (leaflet === null) return undefined;
    const read = () => {
      setZoom(Math.floor(leaflet.getZoom()));
    };
    leaflet.on('zoomend', read);
    leaflet.whenReady(read);
    return () => {
      leaflet.off('zoomend', read);
    };
  }, [leaflet]);
  return zoom;
}

interface SeatMarks {
  readonly places: readonly SeatPlace[];
  readonly labelOf: (cluster: SeatCluster) => string;
  readonly onOpen: (cluster: SeatCluster) => void;
}

/** Draws who has a seat where; a mark is a button that says what is in it. */
export function useSeatMarks(
  leaflet: LeafletMap | null,
  { places, labelOf, onOpen }: SeatMarks,
): void {
  const zoom = useZoom(leaflet);
  const clusters = useMemo(() => clusterSeats(places), [places]);
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  }, [onOpen]);
  useEffect(() => {
    if (leaflet === null || zoom === null) return undefined;
    const layer = layerGroup().addTo(leaflet);
    for (const cluster of clusters(zoom)) {
      const { latitude, longitude, key } = cluster;
      const mark = marker([latitude, longitude], { icon: seatIcon(cluster) }).addTo(layer);
      const element = mark.getElement();
      element?.setAttribute('aria-label', labelOf(cluster));
      if (element) element.dataset['seat'] = key;
      const show = () => {
        open.current(cluster);
      };
      mark.on('click', show);
      element?.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        show();
      });
    }
    const hideCovered = () => {
      layer.eachLayer((mark) => {
        const element = mark instanceof Marker ? mark.getElement() : undefined;
        if (element) element.hidden = false;
        if (element && isCovered(element, leaflet.getContainer())) element.hidden = true;
      });
    };
    hideCovered();
    leaflet.on('moveend', hideCovered);
    return () => {
      leaflet.off('moveend', hideCovered);
      layer.remove();
    };
  }, [leaflet, zoom, clusters, labelOf]);
}
