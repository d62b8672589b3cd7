import { GERMANY } from '@knotenwerk/graph-schema';
import type { Feature } from 'geojson';
import type { Boundaries } from './boundaries.ts';
import type { Frame } from './frame.ts';
import { findNameRoom } from './name-room.ts';

/** The shape of a Land or a Kreis; undefined for what has no border of its own. */
export function findShape({ states, districts }: Boundaries, id: string): Feature | undefined {
  return [...states.features, ...districts.features].find((shape) => shape.id === id);
}

/** The shape of a region: a Land or Kreis as it is, an area as the sum of its Kreise. */
export function shapeOf(
  boundaries: Boundaries,
  id: string,
  parts: ReadonlySet<string>,
): Feature | undefined {
  const own = findShape(boundaries, id);
  return own ?? boundaries.outlineOf(parts) ?? undefined;
}

/** The shapes of the regions that a frame compares. */
export function comparedShapes(
  { states, districts }: Boundaries,
  { level }: Pick<Frame, 'level'>,
  compared: ReadonlyMap<string, unknown>,
): readonly Feature[] {
  const own = level === 'STATE' ? states : districts;
  return own.features.filter(({ id }) => compared.has(String(id)));
}

/** The Länder that lie around the Kreise a frame compares; none where they are all of Germany's. */
export function aroundOf(
  { states }: Boundaries,
  { level, parent }: Pick<Frame, 'level' | 'parent'>,
): readonly Feature[] {
  return level === 'STATE' || parent === GERMANY ? [] : states.features;
}

/** The outline of the region looked into; of Germany by Kreise, those of its Länder. */
export function parentOutlines(
  boundaries: Boundaries,
  { level, parent }: Pick<Frame, 'level' | 'parent'>,
  parts: ReadonlySet<string>,
): readonly Feature[] {
  if (level === 'STATE') return [];
  if (parent === GERMANY) return boundaries.states.features;
  const shape = shapeOf(boundaries, parent, parts);
  return shape === undefined ? [] : [shape];
}

/** A name and its place on the map, in degrees. */
export interface NamedPlace {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** The Länder around the region looked into, each where its name has most room in it; none around Germany. */
export function namedAround(
  { states }: Boundaries,
  { parent }: Pick<Frame, 'parent'>,
): readonly NamedPlace[] {
  if (parent === GERMANY) return [];
  return states.features
    .filter(({ id }) => id !== parent)
    .flatMap(({ id, geometry }) => {
      const room = findNameRoom(geometry);
      return room === null ? [] : [{ id: String(id), ...room }];
    });
}
