import { marginOf } from './assembly.ts';
import type { Drawing, LayoutInput, LayoutLink, PlacedNode } from './drawing.ts';
import type { Family } from './family.ts';
import { boundsOf, boxAround, middleOf, type Box } from './geometry.ts';
import { withMarks } from './marks.ts';
import type { Line } from './routes.ts';
import { obstaclesOf, type Obstacle } from './scene.ts';
import type { Layers } from './strip.ts';
import { waitingLinks } from './waiting.ts';

/** How a link between two placed actors runs. */
export type LineBetween = (
  link: LayoutLink,
  ends: readonly [PlacedNode, PlacedNode],
  obstacles: readonly Obstacle[],
) => Line;

/** Straight from one to the other. */
export const straight: LineBetween = (link, ends) => {
  const points = ends.map(({ x, y }) => ({ x, y }));
  return { link, corners: points, points, rise: 0 };
};

/** The rectangles of shapes and labels with a margin. */
export function boxesOf(
  nodes: ReadonlyMap<string, PlacedNode>,
  { canvas, nodes: things }: LayoutInput,
): readonly Box[] {
  const margin = marginOf(canvas);
  return things.flatMap(({ id, shape }) => {
    const node = nodes.get(id);
    if (node === undefined) return [];
    return [boxAround(node, shape, margin), boxAround(middleOf(node.label), node.label, margin)];
  });
}

/** A drawing of what is placed: its lines with their marks, and its bounds. */
export function finished(
  { nodes, zones }: Layers,
  input: LayoutInput,
  family: Family,
  lineBetween: LineBetween,
): Drawing {
  const obstacles = obstaclesOf(nodes, [], input);
  const waiting = waitingLinks(input.links, family);
  const lines = input.links.flatMap((link) => {
    const [source, target] = [nodes.get(link.source), nodes.get(link.target)];
    if (!source || !target || (waiting.has(link.id) && !input.crossLinks)) return [];
    return [lineBetween(link, [source, target], obstacles)];
  });
  const { x, y } = nodes.get(family.subjects[0] ?? '') ?? { x: input.canvas.width / 2, y: 0 };
  return {
    nodes,
    zones,
    routes: withMarks(lines, new Map(), obstacles),
    headings: [],
    band: zones.find(({ name }) => name === 'FEDERAL')?.box ?? null,
    bounds: boundsOf([...boxesOf(nodes, input), ...zones.map(({ box }) => box)]),
    focus: { x, y },
    crossLinkCount: waiting.size,
  };
}
