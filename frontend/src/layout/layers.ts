import { arcPoints, riseOver } from './arc.ts';
import { marginOf } from './assembly.ts';
import type { Drawing, LayoutInput, LayoutLink, LayoutNode, PlacedNode } from './drawing.ts';
import { familyOf, type Family } from './family.ts';
import { boundsOf, boxAround, middleOf, type Box, type Point } from './geometry.ts';
import { layerRows } from './layer-rows.ts';
import { withMarks } from './marks.ts';
import type { Line } from './routes.ts';
import { hitsOf, obstaclesOf, type Obstacle } from './scene.ts';
import { waitingLinks } from './waiting.ts';
import { ZONE_NAMES, type Zone, type ZoneName } from './zones.ts';

const LABEL_BELOW = 6;
const ROW_GAP = 20;
const ABOVE_ROWS = 36;
const BELOW_ROWS = 16;

/** What has its place so far, zone by zone from above. */
interface Layers {
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly zones: readonly Zone[];
}

interface Plan {
  readonly input: LayoutInput;
  readonly family: Family;
}

/**
 * The layout "Ebenen": federal, state and regional level as zones below each other, so that the way from Bund to Region
 * is followed downwards. In its zone everybody stands as near as possible below those above they are linked with.
 * A pure function: the same input gives the same drawing.
 */
export function layers(input: LayoutInput): Drawing {
  const plan = { input, family: familyOf(input) };
  const empty: Layers = { nodes: new Map(), zones: [] };
  const { nodes, zones } = ZONE_NAMES.reduce((above, name) => withZone(above, name, plan), empty);
  const obstacles = obstaclesOf(nodes, [], input);
  const waiting = waitingLinks(input.links, plan.family);
  const lines = input.links
    .filter(({ id }) => input.crossLinks || !waiting.has(id))
    .flatMap((link) => lineOf(link, nodes, obstacles));
  const focus = nodes.get(plan.family.subjects[0] ?? '') ?? { x: input.canvas.width / 2, y: 0 };
  return {
    nodes,
    routes: withMarks(lines, new Map(), obstacles),
    headings: [],
    zones,
    band: zones.find(({ name }) => name === 'FEDERAL')?.box ?? null,
    bounds: boundsWithMargin(input, nodes, zones),
    focus: { x: focus.x, y: focus.y },
    crossLinkCount: waiting.size,
  };
}

/** A stand-in stands in the zone of the actor whose neighbours it stands for. */
function zoneOf({ zone, standsFor }: LayoutNode, { nodes }: Family): ZoneName {
  return (standsFor && nodes.get(standsFor.via)?.zone) ?? zone;
}

function withZone(above: Layers, name: ZoneName, { input, family }: Plan): Layers {
  const members = input.nodes.filter((node) => zoneOf(node, family) === name);
  if (members.length === 0) return above;
  const margin = marginOf(input.canvas);
  const span = { from: margin, to: input.canvas.width - margin };
  const top = above.zones.reduce((sum, { box }) => sum + box.height, 0);
  const nodes = new Map(above.nodes);
  let y = top + ABOVE_ROWS;
  for (const row of layerRows(members, span, family.adjacency, above.nodes)) {
    const cells = members.filter(({ id }) => row.has(id));
    const tallest = Math.max(...cells.map(({ shape }) => shape.height));
    for (const cell of cells) {
      const place = { x: Math.round(row.get(cell.id) ?? 0), y: y + tallest / 2 };
      nodes.set(cell.id, placed(cell, place, { step: family.steps.get(cell.id) ?? 1, name }));
    }
    y += tallest + LABEL_BELOW + Math.max(...cells.map(({ label }) => label.height)) + ROW_GAP;
  }
  const box = { x: 0, y: top, width: input.canvas.width, height: y - ROW_GAP + BELOW_ROWS - top };
  return { nodes, zones: [...above.zones, { name, box }] };
}

function placed(
  { id, shape, label }: LayoutNode,
  { x, y }: Point,
  { step, name }: { readonly step: number; readonly name: ZoneName },
): PlacedNode {
  const below = { x: x - label.width / 2, y: y + shape.height / 2 + LABEL_BELOW };
  return {
    ...{ id, x, y, step },
    inBand: name === 'FEDERAL',
    label: { ...label, ...below, align: 'middle' },
  };
}

/** Straight; beside each other in one row with somebody between them, an arc above. */
function lineOf(
  link: LayoutLink,
  nodes: ReadonlyMap<string, PlacedNode>,
  obstacles: readonly Obstacle[],
): Line[] {
  const [source, target] = [nodes.get(link.source), nodes.get(link.target)];
  if (!source || !target) return [];
  const ends = [source, target].map(({ x, y }) => ({ x, y }));
  const isLevel = Math.abs(source.y - target.y) < 1;
  const isFree = !isLevel || hitsOf(ends, [link.source, link.target], obstacles) === 0;
  if (isFree) return [{ link, corners: ends, points: ends, rise: 0 }];
  const rise = riseOver(Math.abs(target.x - source.x));
  return [{ link, corners: ends, points: arcPoints(source, target, rise), rise }];
}

function boundsWithMargin(
  { canvas, nodes: things }: LayoutInput,
  nodes: ReadonlyMap<string, PlacedNode>,
  zones: readonly Zone[],
): Box {
  const margin = marginOf(canvas);
  const shapes = things.flatMap(({ id, shape }) => {
    const node = nodes.get(id);
    if (node === undefined) return [];
    return [boxAround(node, shape, margin), boxAround(middleOf(node.label), node.label, margin)];
  });
  return boundsOf([...shapes, ...zones.map(({ box }) => box)]);
}
