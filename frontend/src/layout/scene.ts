import type { LayoutInput, PlacedHeading, PlacedNode } from './drawing.ts';
import { boxAround, overlap, pathCrosses, type Box, type Point } from './geometry.ts';

/** A rectangle nothing else may cover, and whose it is. */
export interface Obstacle {
  readonly owner: string;
  readonly kind: 'shape' | 'label' | 'heading' | 'mark';
  readonly box: Box;
}

/** The rectangles of everything placed. */
export function obstaclesOf(
  nodes: ReadonlyMap<string, PlacedNode>,
  headings: readonly PlacedHeading[],
  { nodes: things }: Pick<LayoutInput, 'nodes'>,
): readonly Obstacle[] {
  const ofNodes = things.flatMap(({ id, shape }): Obstacle[] => {
    const node = nodes.get(id);
    if (node === undefined) return [];
    return [
      { owner: id, kind: 'shape', box: boxAround(node, shape) },
      { owner: id, kind: 'label', box: node.label },
    ];
  });
  const ofHeadings = headings.map((box): Obstacle => ({ owner: '', kind: 'heading', box }));
  return [...ofNodes, ...ofHeadings];
}

/** How many rectangles of others a line runs through. */
export function hitsOf(
  points: readonly Point[],
  ends: readonly string[],
  obstacles: readonly Obstacle[],
): number {
  const reach = boundsOfPoints(points);
  let hits = 0;
  for (const { owner, box } of obstacles) {
    if (overlap(reach, box) && !ends.includes(owner) && pathCrosses(points, box)) hits += 1;
  }
  return hits;
}

/** A hair wider than the points, so that level and upright lines have an area. */
function boundsOfPoints(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left - 1, y: top - 1, width: right - left + 2, height: bottom - top + 2 };
}

/** Whether a rectangle lies on none of them. */
export function isFree(box: Box, obstacles: readonly Obstacle[]): boolean {
  return obstacles.every((obstacle) => !overlap(box, obstacle.box));
}
