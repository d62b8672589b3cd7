import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { districtBoundaries, type Boundary } from './boundaries.ts';
import { METRES_OF_DEGREE, outlineDistance } from './outline-distance.ts';

/** So far beside the Kreise, in metres, a point still counts in the nearest: twice what their borders are exact to. */
const REACH = 1_000;

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

/** Those whose box holds a point (longitude, latitude), or lies at most so many degrees to the side of it. */
function boxedAround(
  [longitude = NaN, latitude = NaN]: Position,
  aside = 0,
  above = 0,
): Boundary[] {
  return boxedBoundaries()
    .filter(
      ({ box: [west, south, east, north] }) =>
        longitude >= west - aside &&
        longitude <= east + aside &&
        latitude >= south - above &&
        latitude <= north + above,
    )
    .map(({ boundary }) => boundary);
}

/** The one whose outline is nearest to a point in no Kreis, the lowest of equals. */
function findNearest(point: Position): Boundary | null {
  const above = REACH / METRES_OF_DEGREE;
  const aside = above / Math.cos(((point[1] ?? NaN) * Math.PI) / 180);
  const [nearest] = boxedAround(point, aside, above)
    .map((boundary) => ({ boundary, distance: outlineDistance(point, boundary) }))
    .filter(({ distance }) => distance <= REACH)
    .sort((one, other) => one.distance - other.distance);
  return nearest?.boundary ?? null;
}

/**
 * The AGS of the Kreis a point lies in; on a border the lowest of those beside it. The borders are drawn to 500 metres,
 * so that a point nearer to one may be told to the Kreis beside, and a pier, an island or a shore may lie in none: such
 * a point is told to the nearest Kreis within a kilometre, and so is one as near abroad. Further away it is null.
 */
export function districtAt(latitude: number, longitude: number): string | null {
  const point = [longitude, latitude];
  const holds = (boundary: Boundary) => booleanPointInPolygon(point, boundary);
  const found = boxedAround(point).find(holds) ?? findNearest(point);
  return found === null ? null : String(found.id);
}
