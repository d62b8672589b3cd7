import { geoJSON, rectangle, type Map as LeafletMap } from 'leaflet';
import { useLayoutEffect } from 'react';
import type { Boundaries } from './boundaries.ts';
import { fadeOf, FADES } from './fades.ts';
import { BACKDROP_PANE } from './use-leaflet.ts';

/** What lies around: neighbours, lakes and rivers, quiet behind everything. */
export function useBackdrop(leaflet: LeafletMap | null, boundaries: Boundaries | null): void {
  useLayoutEffect(() => {
    if (leaflet === null || boundaries === null) return undefined;
    const { neighbours, lakes, rivers } = boundaries;
    const layers = [
      { shapes: neighbours, className: 'map__neighbour' },
      { shapes: rivers, className: 'map__river' },
      { shapes: lakes, className: 'map__lake' },
    ].map(({ shapes, className }) =>
      geoJSON(shapes, {
        style: { className },
        pane: BACKDROP_PANE,
        interactive: false,
      }).addTo(leaflet),
    );
    const fades = FADES.map((side) =>
      rectangle(fadeOf(side), {
        ...{ fill: true, fillColor: `url(#map-fade-${side})`, fillOpacity: 1, stroke: false },
        // Clipped to the window, the gradient would follow the window.
        ...{ pane: BACKDROP_PANE, interactive: false, noClip: true },
      }).addTo(leaflet),
    );
    return () => {
      for (const layer of fades) layer.remove();
      for (const layer of layers) layer.remove();
    };
  }, [leaflet, boundaries]);
}
