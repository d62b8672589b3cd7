import { EMPTY_BLOCK, joined, LABEL_GAP, type Block, type BlockItem } from './block.ts';
import { placedInRow, type RowCell, type Span } from './band-row.ts';
import type { LayoutNode } from './drawing.ts';
import type { Family } from './family.ts';
import { boundsOf, type Point } from './geometry.ts';
import type { PlacedStrip } from './strips.ts';

/** The federal actors on top: their places (y from the upper edge of the band) and the height of the band. */
export interface Band {
  readonly block: Block;
  readonly height: number;
}

/** Free space between two cells: the widest that fits. */
const CELL_GAPS = [96, 60, 32, 14] as const;
const LABEL_BELOW = 8;
const ABOVE_FIRST_ROW = 66;
const ABOVE_FIRST_ROW_NARROW = 28;
const BELOW_LAST_ROW = 24;
const BELOW_LAST_ROW_NARROW = 14;
const NARROW = 600;

/** How the band is to be filled. */
export interface BandPlan {
  readonly family: Family;
  readonly strips: readonly PlacedStrip[];
  readonly span: Span;
  /** Places of the actors outside the band. */
  readonly body: ReadonlyMap<string, Point>;
}

/** Fills the band in rows from below: first the actors with strips and those with links to what is drawn below. */
export function bandOf(plan: BandPlan): Band {
  const { family, strips } = plan;
  if (family.band.length === 0) return { block: EMPTY_BLOCK, height: 0 };
  const free = [...family.band]
    .filter((id) => strips.every(({ root }) => root !== id))
    .sort((a, b) => rank(a, family) - rank(b, family));
  const rows = bestRows(free, plan);
  const blocks = stackedRows(rows, plan);
  const below = isNarrow(plan.span) ? BELOW_LAST_ROW_NARROW : BELOW_LAST_ROW;
  const bottom = blocks.box.y + blocks.box.height + below;
  return { block: blocks, height: Math.round(bottom) };
}

/** One row with as much space as there is, else several. */
function bestRows(free: readonly string[], plan: BandPlan): readonly ReadonlyMap<string, number>[] {
  let rows: readonly ReadonlyMap<string, number>[] = [];
  for (const gap of CELL_GAPS) {
    const fixed = plan.strips.map((strip) => fixedCell(strip, plan.family, gap));
    const cells = free.map((id) => freeCell(id, plan, gap));
    rows = rowsOf(fixed, cells, plan.span);
    if (rows.length === 1) break;
  }
  return rows;
}

/** Those with a step nearer come first. */
function rank(id: string, { steps, nodes }: Family): number {
  return (steps.get(id) ?? 9) + (nodes.get(id)?.standsFor ? 0.5 : 0);
}

function fixedCell({ root, x, side }: PlacedStrip, { nodes }: Family, gap: number): RowCell {
  const node = nodes.get(root);
  const half = (node?.shape.width ?? 0) / 2 + gap / 2;
  const outer = half + LABEL_GAP + (node?.label.width ?? 0);
  return {
    id: root,
    wish: x,
    fixed: true,
    left: side > 0 ? half : outer,
    right: side > 0 ? outer : half,
  };
}

function freeCell(id: string, { family, body, span }: BandPlan, gap: number): RowCell {
  const { nodes, adjacency, subjects } = family;
  const node = nodes.get(id);
  const half = Math.max(node?.shape.width ?? 0, node?.label.width ?? 0) / 2 + gap / 2;
  const neighbours = [...(adjacency.get(id)?.keys() ?? [])];
  const below = neighbours.flatMap((other) => body.get(other) ?? []);
  const beside = below.length > 0 || !subjects[0] ? below : [];
  const wish =
    beside.length > 0
      ? beside.reduce((sum, { x }) => sum + x, 0) / beside.length
      : (span.from + span.to) / 2;
  return { id, wish, fixed: false, left: half, right: half };
}

/** As many cells as fit into the lowest row, the others in rows above. */
function rowsOf(
  fixed: readonly RowCell[],
  free: readonly RowCell[],
  span: Span,
): readonly ReadonlyMap<string, number>[] {
  const rows: ReadonlyMap<string, number>[] = [];
  let rest = free;
  let held = fixed;
  while (rest.length > 0 || held.length > 0) {
    let count = rest.length;
    let row = placedInRow([...held, ...rest.slice(0, count)], span);
    while (row === null && count > (held.length > 0 ? 0 : 1)) {
      count -= 1;
      row = placedInRow([...held, ...rest.slice(0, count)], span);
    }
    rows.push(row ?? wishedPlaces([...held, ...rest.slice(0, count)]));
    rest = rest.slice(count);
    held = [];
  }
  return rows.reverse();
}

const wishedPlaces = (cells: readonly RowCell[]) =>
  new Map(cells.map(({ id, wish }) => [id, wish]));

const isNarrow = ({ from, to }: Span) => to - from < NARROW;

function stackedRows(
  rows: readonly ReadonlyMap<string, number>[],
  { family, strips, span }: BandPlan,
): Block {
  const narrow = isNarrow(span);
  let y = narrow ? ABOVE_FIRST_ROW_NARROW : ABOVE_FIRST_ROW;
  const sides = new Map(strips.map(({ root, side }) => [root, side]));
  const alone = narrow && family.band.length === 1;
  const blocks = rows.map((row) => {
    const items = [...row].flatMap(([id, x]) => {
      const node = family.nodes.get(id);
      return node ? [labelled(node, { x, y }, sides.get(id) ?? (alone ? 1 : 0))] : [];
    });
    const boxes = items.map(({ label }) => label);
    const block = { items, box: boundsOf(boxes) };
    y = block.box.y + block.box.height + (narrow ? 24 : 30);
    return block;
  });
  return joined(blocks);
}

/** A band actor with its label below, or to one side where a trunk goes down. */
function labelled({ id, shape, label }: LayoutNode, at: Point, side: -1 | 0 | 1): BlockItem {
  if (side === 0) {
    const y = at.y + shape.height / 2 + LABEL_BELOW;
    return { id, ...at, label: { ...label, x: at.x - label.width / 2, y, align: 'middle' } };
  }
  const away = shape.width / 2 + LABEL_GAP;
  const x = side > 0 ? at.x + away : at.x - away - label.width;
  const align = side > 0 ? 'start' : 'end';
  return { id, ...at, label: { ...label, x, y: at.y - label.height / 2, align } };
}
