import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { districtBoundaries, type Boundary } from './boundaries.ts';

/** West, south, east and north of a region, in degrees. */
type Box = readonly [number, number, number, number];

interface BoxedBoundary {
  readonly boundary: Boundary;
  readonly box: Box;
}

function cornersOf({ geometry }: Boundary): Position[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap(([outline = []]) => outline);
}

function boxOf(boundary: Boundary): Box {
  return cornersOf(boundary).reduce<Box>(
    ([west, south, east, north], [longitude = NaN, latitude = NaN]) => [
      Math.min(west, longitude),
      Math.min(south, latitude),
      Math.max(east, longitude),
      Math.max(north, latitude),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

let boxed: readonly BoxedBoundary[] | null = null;

/** Boxes first: a point lies in few of them, and looking into a polygon takes a hundred times as long. */
function boxedBoundaries(): readonly BoxedBoundary[] {
  boxed ??= districtBoundaries().map((boundary) => ({ boundary, box: boxOf(boundary) }));
  return boxed;
}

/**
 * The AGS of the Kreis a point lies in; on a border the lowest of those beside it, outside Germany null. The borders are
 * drawn to 500 metres, so that a point nearer to one may be told to the Kreis beside.
 */
export function districtAt(latitude: number, longitude: number): string | null {
  const found = boxedBoundaries().find(
    ({ box: [west, south, east, north], boundary }) =>
      longitude >= west &&
      longitude <= east &&
      latitude >= south &&
      latitude <= north &&
      booleanPointInPolygon([longitude, latitude], boundary),
  );
  return found === undefined ? null : String(found.boundary.id);
}
