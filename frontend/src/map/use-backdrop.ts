import { geoJSON, rectangle, type LatLngBoundsLiteral, type Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import type { Boundaries } from './boundaries.ts';
import { BACKDROP_PANE } from './use-leaflet.ts';

/** Where the shapes of the backdrop end, in degrees, and over how many of them it fades. */
const EDGE = { south: 44.5, west: 2.5, north: 57.5, east: 18.5, fade: 2 } as const;

/** The sides on which the backdrop fades out; each has a gradient `map-fade-<side>` in the page. */
export const FADES = ['west', 'east', 'north', 'south'] as const;

function fadeOf(side: (typeof FADES)[number]): LatLngBoundsLiteral {
  const { south, west, north, east, fade } = EDGE;
  const beyond = 0.2;
  const [low, high] = {
    west: [
      [south, west - beyond],
      [north, west + fade],
    ],
    east: [
      [south, east - fade],
      [north, east + beyond],
    ],
    north: [
      [north - fade, west],
      [north + beyond, east],
    ],
    south: [
      [south - beyond, west],
      [south + fade, east],
    ],
  }[side] as [[number, number], [number, number]];
  return [low, high];
}

/** What lies around: neighbours, lakes and rivers, quiet behind everything. */
export function useBackdrop(leaflet: LeafletMap | null, boundaries: Boundaries | null): void {
  useEffect(() => {
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
