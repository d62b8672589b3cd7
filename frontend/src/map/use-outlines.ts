import { GERMANY } from '@knotenwerk/graph-schema';
import type { Feature } from 'geojson';
import { geoJSON, type Map as LeafletMap } from 'leaflet';
import { useLayoutEffect, useMemo } from 'react';
import type { Boundaries } from './boundaries.ts';
import type { Frame } from './frame.ts';
import { findShape, parentOutlines } from './shown-shapes.ts';
import { OUTLINE_PANE } from './use-leaflet.ts';

const NONE: readonly Feature[] = [];

function useOutline(leaflet: LeafletMap | null, shapes: readonly Feature[], className: string) {
  useLayoutEffect(() => {
    if (leaflet === null || shapes.length === 0) return undefined;
    const layer = geoJSON([...shapes], {
      style: { className, fill: false },
      ...{ pane: OUTLINE_PANE, interactive: false },
    }).addTo(leaflet);
    return () => {
      layer.remove();
    };
  }, [leaflet, shapes, className]);
}

function useShape(boundaries: Boundaries | null, id: string | null): readonly Feature[] {
  return useMemo(() => {
    const found = boundaries === null || id === null ? undefined : findShape(boundaries, id);
    return found === undefined ? NONE : [found];
  }, [boundaries, id]);
}

/** Outlines in ink: of the region that is looked into, of the Kreis chosen in it, and of what is pointed at. */
export function useOutlines(
  leaflet: LeafletMap | null,
  boundaries: Boundaries | null,
  frame: Frame,
  parts: ReadonlySet<string>,
  highlighted: string | null,
): void {
  const { chosen } = frame;
  const parent = useMemo(
    () => (boundaries === null ? NONE : parentOutlines(boundaries, frame, parts)),
    [boundaries, frame, parts],
  );
  const isCountry = frame.parent === GERMANY;
  useOutline(leaflet, parent, isCountry ? 'map__outline map__outline--states' : 'map__outline');
  useOutline(leaflet, useShape(boundaries, chosen), 'map__outline map__outline--chosen');
  useOutline(leaflet, useShape(boundaries, highlighted), 'map__outline map__outline--highlighted');
}
