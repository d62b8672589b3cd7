import { marginOf } from './assembly.ts';
import type { LayoutInput, LayoutNode, PlacedNode } from './drawing.ts';
import type { Family } from './family.ts';
import type { Point } from './geometry.ts';
import { layerRows } from './layer-rows.ts';
import type { Zone, ZoneName } from './zones.ts';

const LABEL_BELOW = 6;
const ROW_GAP = 20;
const ABOVE_ROWS = 36;
const BELOW_ROWS = 16;

/** What has its place so far, strip by strip from above. */
export interface Layers {
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly zones: readonly Zone[];
}

/** Who stands in a strip, and where it begins. */
export interface Strip {
  readonly name: ZoneName;
  readonly members: readonly LayoutNode[];
  readonly top: number;
}

/** Adds a strip as wide as the canvas with its members in rows, labels below their shapes; none for nobody. */
export function withStrip(
  above: Layers,
  { name, members, top }: Strip,
  { canvas }: LayoutInput,
  { adjacency, steps }: Family,
): Layers {
  if (members.length === 0) return above;
  const margin = marginOf(canvas);
  const span = { from: margin, to: canvas.width - margin };
  const nodes = new Map(above.nodes);
  let y = top + ABOVE_ROWS;
  for (const row of layerRows(members, span, adjacency, above.nodes)) {
    const cells = members.filter(({ id }) => row.has(id));
    const tallest = Math.max(...cells.map(({ shape }) => shape.height));
    for (const cell of cells) {
      const place = { x: Math.round(row.get(cell.id) ?? 0), y: y + tallest / 2 };
      const inBand = name === 'FEDERAL';
      nodes.set(cell.id, { ...labelledBelow(cell, place), step: steps.get(cell.id) ?? 1, inBand });
    }
    y += tallest + LABEL_BELOW + Math.max(...cells.map(({ label }) => label.height)) + ROW_GAP;
  }
  const box = { x: 0, y: top, width: canvas.width, height: y - ROW_GAP + BELOW_ROWS - top };
  return { nodes, zones: [...above.zones, { name, box }] };
}

function labelledBelow({ id, shape, label }: LayoutNode, { x, y }: Point) {
  const below = { x: x - label.width / 2, y: y + shape.height / 2 + LABEL_BELOW };
  return { id, x, y, label: { ...label, ...below, align: 'middle' as const } };
}
