import type { Align, LayoutNode, PlacedNode } from './drawing.ts';
import { pathCrosses, type Box } from './geometry.ts';
import type { Line } from './routes.ts';
import { isFree, type Obstacle } from './scene.ts';

type Label = Box & { readonly align: Align };

const GAP = 8;
const ASIDE = 4;

/** Turns the labels of band actors to the side where the fewest lines run, and nothing else stands. */
export function withFreeLabels(
  nodes: ReadonlyMap<string, PlacedNode>,
  things: ReadonlyMap<string, LayoutNode>,
  lines: readonly Line[],
  obstacles: readonly Obstacle[],
): ReadonlyMap<string, PlacedNode> {
  const result = new Map(nodes);
  let taken = obstacles;
  for (const node of nodes.values()) {
    const thing = things.get(node.id);
    if (!node.inBand || node.label.align !== 'middle' || thing === undefined) continue;
    const label = bestLabel(node, thing, lines, taken);
    result.set(node.id, { ...node, label });
    taken = taken.map((obstacle) =>
      obstacle.owner === node.id && obstacle.kind === 'label'
        ? { ...obstacle, box: label }
        : obstacle,
    );
  }
  return result;
}

function bestLabel(
  node: PlacedNode,
  thing: LayoutNode,
  lines: readonly Line[],
  taken: readonly Obstacle[],
): Label {
  const others = taken.filter(({ owner, kind }) => owner !== node.id || kind !== 'label');
  let best = { label: node.label, cost: linesThrough(node.label, lines) };
  for (const [index, label] of candidates(node, thing).entries()) {
    const cost = linesThrough(label, lines) + index * 0.1 + 0.05;
    if (cost < best.cost && isFree(label, others)) best = { label, cost };
  }
  return best.label;
}

const linesThrough = (label: Box, lines: readonly Line[]) =>
  lines.filter(({ points }) => pathCrosses(points, label)).length;

/** Below to one side, above, beside. */
function candidates({ x, y }: PlacedNode, { shape, label }: LayoutNode): readonly Label[] {
  const below = y + shape.height / 2 + GAP / 2;
  const away = shape.width / 2 + GAP;
  const middle = y - label.height / 2;
  return [
    { ...label, x: x + ASIDE, y: below, align: 'start' },
    { ...label, x: x - ASIDE - label.width, y: below, align: 'end' },
    {
      ...label,
      x: x - label.width / 2,
      y: y - shape.height / 2 - GAP - label.height,
      align: 'middle',
    },
    { ...label, x: x + away, y: middle, align: 'start' },
    { ...label, x: x - away - label.width, y: middle, align: 'end' },
  ];
}
