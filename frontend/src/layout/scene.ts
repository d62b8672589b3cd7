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
  return obstacles.filter(({ owner, box }) => !ends.includes(owner) && pathCrosses(points, box))
    .length;
}

/** Whether a rectangle lies on none of them. */
export function isFree(box: Box, obstacles: readonly Obstacle[]): boolean {
  return obstacles.every((obstacle) => !overlap(box, obstacle.box));
}
