import { EMPTY_BLOCK, headingBlock, joined, movedBlock, single, type Block } from './block.ts';
import type { Heading, LayoutInput, LayoutNode, PlacedHeading } from './drawing.ts';
import { relationOf, type Family } from './family.ts';
import { boundsOf, type Point } from './geometry.ts';

/** How far an item stands to the side of its trunk. */
const INDENT = 26;
const HEADING_INDENT = 18;
const COLUMN_GAP = 28;
const HEADING_FROM = 3;
/** The closest rows may stand. */
export const LEAST_ROW_GAP = 4;
const WIDEST_MARK_ON_BRANCH = 12;

/** What decides how a directory is drawn. */
export interface DirectoryStyle {
  readonly family: Family;
  readonly input: LayoutInput;
  /** Free space between two rows. */
  readonly rowGap: number;
  /** Height after which a further column begins, with rows as close as they may be. */
  readonly columnHeight: number;
}

/** What stands above the children of an actor; null for few. */
function headingOf(
  parent: string,
  children: readonly string[],
  { family, input }: DirectoryStyle,
): Heading | null {
  const nodes = children.flatMap((id) => family.nodes.get(id) ?? []);
  const count = nodes.reduce((sum, { standsFor }) => sum + (standsFor?.count ?? 1), 0);
  if (count < HEADING_FROM) return null;
  const headings = new Set(
    nodes
      .filter(({ standsFor }) => standsFor === undefined)
      .flatMap(({ id }) => relationOf(family, parent, id)?.heading ?? []),
  );
  const [only] = headings;
  return { count, text: headings.size === 1 && only ? only : input.mixedHeading(parent) };
}

/** An actor with those that hang on it below, as columns on a trunk. */
export function directoryOf(id: string, style: DirectoryStyle): Block {
  const node = style.family.nodes.get(id);
  if (node === undefined) return EMPTY_BLOCK;
  const head = single(node);
  const children = style.family.children.get(id) ?? [];
  if (children.length === 0) return head;
  const foot = { x: 0, y: head.box.y + head.box.height };
  return { ...joined([head, columnsOf(id, children, foot, style)]) };
}

/** Children of the actor at the origin as columns from a place on: lines run down from the origin, then to each column. */
export function columnsOf(
  parent: string,
  children: readonly string[],
  from: Point,
  style: DirectoryStyle,
): Block {
  if (children.length === 0) return EMPTY_BLOCK;
  const heading = placedHeading(headingOf(parent, children, style), from, style.input);
  const top = heading ? heading.y + heading.height + 4 : from.y + 4;
  const rows = children.map((id) => ({ id, block: directoryOf(id, style) }));
  const columns: Block[] = [];
  let { x } = from;
  for (const column of inColumns(rows, style)) {
    const placed = stacked(column, { parent, x, y: top, bus: from.y + 3 }, style);
    columns.push(placed);
    x = placed.box.x + placed.box.width + COLUMN_GAP;
  }
  return joined([...columns, headingBlock(heading)]);
}

function placedHeading(
  heading: Heading | null,
  from: Point,
  { headingSize }: LayoutInput,
): PlacedHeading | null {
  if (heading === null) return null;
  const place = { x: from.x + HEADING_INDENT, y: from.y + 8 };
  return { ...heading, ...headingSize(heading), ...place, align: 'start' };
}

interface ColumnRow {
  readonly id: string;
  readonly block: Block;
}

/** Shares rows out to columns of about the same height, in their order. */
function inColumns(
  rows: readonly ColumnRow[],
  { rowGap, columnHeight }: DirectoryStyle,
): readonly (readonly ColumnRow[])[] {
  const least = rows.reduce((sum, { block }) => sum + block.box.height + LEAST_ROW_GAP, 0);
  const heights = rows.map(({ block }) => block.box.height + rowGap);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const target = total / Math.max(1, Math.ceil(least / columnHeight));
  const columns: ColumnRow[][] = [];
  let filled = 0;
  for (const [index, row] of rows.entries()) {
    const height = heights[index] ?? 0;
    const column = Math.floor((filled + height / 2) / target);
    (columns[column] ??= []).push(row);
    filled += height;
  }
  return columns.filter((column) => column.length > 0);
}

/** Where a column begins: its trunk at `x`, its first row below `y`, the way to its trunk at height `bus`. */
interface ColumnPlace extends Point {
  readonly parent: string;
  readonly bus: number;
}

function stacked(rows: readonly ColumnRow[], place: ColumnPlace, style: DirectoryStyle): Block {
  const placed: Block[] = [];
  let { y } = place;
  for (const { id, block } of rows) {
    y += style.rowGap / 2;
    const head = { x: place.x + INDENT, y: y - block.box.y };
    placed.push(movedBlock(block, head), branchTo(id, head, place, style));
    y += block.box.height + style.rowGap / 2;
  }
  return joined(placed);
}

/** The line from the parent to an item: down the trunk, then to the side; and its mark. */
function branchTo(id: string, head: Point, place: ColumnPlace, style: DirectoryStyle): Block {
  const node = style.family.nodes.get(id);
  if (node === undefined) return EMPTY_BLOCK;
  const { x, bus } = place;
  const start = { x: 0, y: 0 };
  const over = [
    { x: 0, y: bus },
    { x, y: bus },
  ];
  const corners = [start, ...(x === 0 ? [] : over), { x, y: head.y }, head];
  const box = { ...head, width: 0, height: 1 };
  return { trunks: [[id, corners]], box, ...markOf(node, head, place.parent, style) };
}

/** Small marks sit on the branch, wide ones behind the label. */
function markOf(
  { id, shape, label }: LayoutNode,
  head: Point,
  parent: string,
  { family }: DirectoryStyle,
): Partial<Block> {
  const link = family.adjacency.get(parent)?.get(id);
  if (!link?.mark || link.markOptional) return {};
  const { width, height } = link.mark;
  if (width <= WIDEST_MARK_ON_BRANCH) {
    const x = head.x - INDENT + (INDENT - shape.width / 2) / 2;
    return { marks: [[id, { x, y: head.y }]] };
  }
  const x = head.x + shape.width / 2 + 8 + label.width + 8 + width / 2;
  const box = { x: x - width / 2, y: head.y - height / 2, width, height };
  return { marks: [[id, { x, y: head.y }]], box: boundsOf([box]) };
}
