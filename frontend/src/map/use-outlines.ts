import type { Feature } from 'geojson';
import { geoJSON, type Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo } from 'react';
import type { Boundaries } from './boundaries.ts';
import type { Frame } from './frame.ts';
import { OUTLINE_PANE } from './use-leaflet.ts';

function findShape({ states, districts }: Boundaries, id: string): Feature | undefined {
  return [...states.features, ...districts.features].find((shape) => shape.id === id);
}

/** The shape of a region: a Land or Kreis as it is, an area as the sum of its Kreise. */
export function shapeOf(
  boundaries: Boundaries,
  id: string,
  parts: ReadonlySet<string>,
): Feature | undefined {
  const own = findShape(boundaries, id);
  return own ?? (parts.size > 0 ? boundaries.outlineOf(parts) : undefined);
}

function useOutline(leaflet: LeafletMap | null, shape: Feature | undefined, className: string) {
  useEffect(() => {
    if (leaflet === null || shape === undefined) return undefined;
    const layer = geoJSON(shape, {
      style: { className, fill: false },
      ...{ pane: OUTLINE_PANE, interactive: false },
    }).addTo(leaflet);
    return () => {
      layer.remove();
    };
  }, [leaflet, shape, className]);
}

/** Outlines in ink: of the region that is looked into, of the Kreis chosen in it, and of what is pointed at. */
export function useOutlines(
  leaflet: LeafletMap | null,
  boundaries: Boundaries | null,
  frame: Frame,
  parts: ReadonlySet<string>,
  highlighted: string | null,
): void {
  const parent = useMemo(
    () =>
      boundaries === null || frame.level === 'STATE'
        ? undefined
        : shapeOf(boundaries, frame.parent, parts),
    [boundaries, frame, parts],
  );
  const find = (id: string | null) =>
    boundaries === null || id === null ? undefined : findShape(boundaries, id);
  useOutline(leaflet, parent, 'map__outline');
  useOutline(leaflet, find(frame.chosen), 'map__outline map__outline--chosen');
  useOutline(leaflet, find(highlighted), 'map__outline map__outline--highlighted');
}
