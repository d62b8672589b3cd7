import type { Position } from 'geojson';
import type { Boundary } from './boundaries.ts';

/** Metres of a degree of latitude, on an earth that is a ball with a radius of 6,371 kilometres. */
export const METRES_OF_DEGREE = 111_195;

/** Where a corner lies from a point, to the east and to the north, in metres. */
function metresFrom(
  [longitude = NaN, latitude = NaN]: Position,
  [east = NaN, north = NaN]: Position,
): Position {
  const narrowed = Math.cos((latitude * Math.PI) / 180);
  return [(east - longitude) * narrowed * METRES_OF_DEGREE, (north - latitude) * METRES_OF_DEGREE];
}

/** How far the zero point is from a line between two points, in their unit. */
function distanceToLine([x = NaN, y = NaN]: Position, [toX = NaN, toY = NaN]: Position): number {
  const [alongX, alongY] = [toX - x, toY - y];
  const squared = alongX ** 2 + alongY ** 2;
  const share = squared === 0 ? 0 : -(x * alongX + y * alongY) / squared;
  const within = Math.min(1, Math.max(0, share));
  return Math.hypot(x + within * alongX, y + within * alongY);
}

/**
 * How far a point (longitude, latitude) is from the outline of a region, in metres; exact to a thousandth within some
 * kilometres, for the earth is taken to be flat around the point.
 */
export function outlineDistance(point: Position, { geometry }: Boundary): number {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  let nearest = Infinity;
  for (const ring of rings) {
    const corners = ring.map((corner) => metresFrom(point, corner));
    corners.slice(1).forEach((corner, index) => {
      nearest = Math.min(nearest, distanceToLine(corners[index] ?? corner, corner));
    });
  }
  return nearest;
}
