import type { Align, LayoutNode, PlacedNode } from './drawing.ts';
import { pathCrosses, type Box } from './geometry.ts';
import type { Line } from './routes.ts';
import { isFree, type Obstacle } from './scene.ts';

type Label = Box & { readonly align: Align };

const GAP = 8;
const ASIDE = 4;
/** Lines that stay further below than this do not come near a label. */
const REACH = 120;

/** Turns the labels of band actors to the side where the fewest lines run, and nothing else stands. */
export function withFreeLabels(
  nodes: ReadonlyMap<string, PlacedNode>,
  things: ReadonlyMap<string, LayoutNode>,
  lines: readonly Line[],
  obstacles: readonly Obstacle[],
): ReadonlyMap<string, PlacedNode> {
  const result = new Map(nodes);
  const taken = [...obstacles];
  for (const node of nodes.values()) {
    const thing = things.get(node.id);
    if (!node.inBand || node.label.align !== 'middle' || thing === undefined) continue;
    const own = taken.findIndex(({ owner, kind }) => owner === node.id && kind === 'label');
    taken.splice(own, 1);
    const label = bestLabel(node, thing, lines, taken);
    taken.push({ owner: node.id, kind: 'label', box: label });
    result.set(node.id, { ...node, label });
  }
  return result;
}

function bestLabel(
  node: PlacedNode,
  thing: LayoutNode,
  lines: readonly Line[],
  others: readonly Obstacle[],
): Label {
  const near = lines.filter(({ points }) => points.some(({ y }) => y < node.y + REACH));
  let best = { label: node.label, cost: linesThrough(node.label, near) };
  for (const [index, label] of candidates(node, thing).entries()) {
    if (best.cost === 0) break;
    const cost = linesThrough(label, near) + index * 0.1 + 0.05;
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
