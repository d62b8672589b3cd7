import { ARC_BEND } from '../layout/arc.ts';
import type { Route } from '../layout/drawing.ts';
import type { Point } from '../layout/geometry.ts';

/** How cytoscape wants a line described: places relative to the straight line between its ends. */
export interface EdgeGeometry {
  readonly curve: 'straight' | 'arc' | 'trunk';
  /** Shares of the way, one for each bend. */
  readonly weights?: readonly number[];
  /** Distances to the side, one for each bend; positive is to the right of the way. */
  readonly distances?: readonly number[];
}

/** Where a place lies relative to the line between two others. */
function relative(place: Point, from: Point, to: Point): { weight: number; distance: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [x, y] = [place.x - from.x, place.y - from.y];
  return { weight: (x * dx + y * dy) / length ** 2, distance: (y * dx - x * dy) / length };
}

/** Translates a route of the layout. */
export function edgeGeometry({ corners, rise }: Route): EdgeGeometry {
  const [from, to] = [corners[0], corners.at(-1)];
  if (from === undefined || to === undefined) return { curve: 'straight' };
  if (rise > 0) {
    const up = to.x >= from.x ? -rise : rise;
    return { curve: 'arc', weights: [ARC_BEND, 1 - ARC_BEND], distances: [up, up] };
  }
  const bends = corners.slice(1, -1).map((corner) => relative(corner, from, to));
  if (bends.length === 0) return { curve: 'straight' };
  return {
    curve: 'trunk',
    weights: bends.map(({ weight }) => weight),
    distances: bends.map(({ distance }) => distance),
  };
}
