import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, type RefObject } from 'react';

/** Whether the map is being dragged: it slips under the pointer then, and nobody points at anything. */
export function useDragged(leaflet: LeafletMap | null): RefObject<boolean> {
  const dragged = useRef(false);
  useEffect(() => {
    if (leaflet === null) return undefined;
    const begin = () => {
      dragged.current = true;
    };
    const end = () => {
      dragged.current = false;
    };
    leaflet.on('dragstart', begin);
    leaflet.on('dragend', end);
    return () => {
      leaflet.off('dragstart', begin);
      leaflet.off('dragend', end);
    };
  }, [leaflet]);
  return dragged;
}
