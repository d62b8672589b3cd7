import type { Point } from '../../layout/geometry.ts';

/** How far an arc leaves the straight way, as a share of its length. */
const BEND = 0.16;
const STEPS = 24;

/** An arc between two points, y downwards. */
export interface Arc {
  /** From one end to the other. */
  readonly points: readonly Point[];
  /** Where it is farthest from the straight way. */
  readonly top: Point;
}

/** Which way an arc bends: upwards, and to the right where it runs from top to bottom. */
function bendOf(from: Point, to: Point): Point {
  const [across, down] = [(to.x - from.x) * BEND * 2, (to.y - from.y) * BEND * 2];
  const points = { x: down, y: -across };
  const isUp = points.y < 0 || (points.y === 0 && points.x > 0);
  return isUp ? points : { x: -points.x, y: -points.y };
}

function along(from: Point, over: Point, to: Point, share: number): Point {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: a * from.x + b * over.x + c * to.x, y: a * from.y + b * over.y + c * to.y };
}

/** A quadratic curve between two points; the same whichever of them comes first. */
export function arcBetween(from: Point, to: Point): Arc {
  const bend = bendOf(from, to);
  const over = { x: (from.x + to.x) / 2 + bend.x, y: (from.y + to.y) / 2 + bend.y };
  const points = Array.from({ length: STEPS + 1 }, (_, step) =>
    along(from, over, to, step / STEPS),
  );
  return { points, top: along(from, over, to, 0.5) };
}
