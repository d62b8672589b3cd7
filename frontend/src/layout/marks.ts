import type { Route } from './drawing.ts';
import { boxAround, pointAlong, type Box, type Point } from './geometry.ts';
import { isFree, type Obstacle } from './scene.ts';
import type { Line } from './routes.ts';

/** Where along a line its mark is tried, the best place first. */
const SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.25, 0.75, 0.18, 0.82];
/** Marks that may be left off stand further out, where lines are farther apart. */
const OUTER_SHARES = [0.62, 0.68, 0.56, 0.74, 0.5, 0.44];
const MARK_MARGIN = 2;

/** Finds a place for the mark of every line: not on a label, a shape or another mark. */
export function withMarks(
  lines: readonly Line[],
  given: ReadonlyMap<string, Point>,
  obstacles: readonly Obstacle[],
): ReadonlyMap<string, Route> {
  const taken: Obstacle[] = [...obstacles];
  const routes = new Map<string, Route>();
  const needed = (line: Line) => Number(line.link.markOptional ?? false);
  for (const line of [...lines].sort((a, b) => needed(a) - needed(b))) {
    const { link, corners, rise } = line;
    const mark = given.get(link.id) ?? freePlace(line, taken);
    if (mark && link.mark) {
      const box: Box = boxAround(mark, link.mark, MARK_MARGIN);
      taken.push({ owner: '', kind: 'mark', box });
    }
    routes.set(link.id, { corners, rise, mark });
  }
  return routes;
}

/** Lines that share a part of their way are told apart by their last piece, from its middle to the turn before it. */
function placesOnDetour(points: readonly Point[], shares: readonly number[]): readonly Point[] {
  const ends = points.slice(-2);
  return shares.map((share) => pointAlong(ends, share));
}

function freePlace({ link, points, rise }: Line, taken: readonly Obstacle[]): Point | null {
  const { mark, markOptional = false } = link;
  const isTrunk = points.length > 2 && rise === 0;
  const [start, , , end] = points;
  const subjectFirst = (start?.y ?? 0) > (end?.y ?? 0);
  if (mark === undefined || (markOptional && isTrunk)) return null;
  const places = isTrunk
    ? placesOnDetour(subjectFirst ? points : points.toReversed(), SHARES)
    : (markOptional ? OUTER_SHARES : SHARES).map((share) => pointAlong(points, share));
  const free = places.find((place) => isFree(boxAround(place, mark, MARK_MARGIN), taken));
  return free ?? (markOptional ? null : (places[0] ?? null));
}
