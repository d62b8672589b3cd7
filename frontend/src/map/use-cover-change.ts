import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';

/** Tells the map, by `coverchange`, that what lies on it was opened or closed. */
export function useCoverChange(leaflet: LeafletMap | null): void {
  useEffect(() => {
    const stage = leaflet?.getContainer().closest('.map');
    const tell = () => leaflet?.fire('coverchange');
    // The event of a fold does not bubble.
    stage?.addEventListener('toggle', tell, { capture: true });
    return () => {
      stage?.removeEventListener('toggle', tell, { capture: true });
    };
  }, [leaflet]);
}
