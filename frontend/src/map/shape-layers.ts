import type { Feature } from 'geojson';
import {
  geoJSON,
  type Layer,
  type LeafletMouseEvent,
  type Map as LeafletMap,
  type Path,
} from 'leaflet';
import type { RefObject } from 'react';

/** What shapes report. */
export interface ShapeEvents {
  readonly onChoose: (id: string) => void;
  readonly onHighlight: (id: string | null) => void;
}

/** The id of the region a shape is of. */
export function idOf({ id }: Feature): string {
  return String(id);
}

/** Hears what happens at the shape of a region. */
export type Listen = (id: string, path: Path) => void;

/** Adds shapes to the map, each listened to. */
export function addShapes(
  leaflet: LeafletMap,
  features: readonly Feature[],
  className: string,
  listen: Listen,
): Layer {
  return geoJSON([...features], {
    style: { className },
    onEachFeature: (shape: Feature, layer) => {
      listen(idOf(shape), layer as Path);
    },
  }).addTo(leaflet);
}

/** Reports what happens at a shape; only those compared are highlighted, and none while the map is dragged. */
export function listening(
  events: RefObject<ShapeEvents>,
  isCompared: (id: string) => boolean,
  dragged: RefObject<boolean>,
): Listen {
  return (id, path) => {
    path.on({
      click: ({ originalEvent }: LeafletMouseEvent) => {
        // The second of two fast clicks was meant for what was there before, not for the part under the pointer now.
        if (originalEvent.detail < 2) events.current.onChoose(id);
      },
      mouseover: () => {
        if (isCompared(id) && !dragged.current) events.current.onHighlight(id);
      },
      mouseout: () => {
        events.current.onHighlight(null);
      },
    });
  };
}
