import { placedInRow, type RowCell, type Span } from './band-row.ts';
import { compareText } from './compare-text.ts';
import type { LayoutNode } from './drawing.ts';
import type { Point } from './geometry.ts';
import type { Adjacency } from './steps.ts';

const CELL_GAP = 20;

/** Where somebody would like to stand: the mean of their neighbours above, else in the middle. */
function wishOf(
  id: string,
  { from, to }: Span,
  adjacency: Adjacency,
  above: ReadonlyMap<string, Point>,
): number {
  const places = [...(adjacency.get(id)?.keys() ?? [])].flatMap((other) => above.get(other) ?? []);
  if (places.length === 0) return (from + to) / 2;
  return places.reduce((sum, { x }) => sum + x, 0) / places.length;
}

function cellOf(node: LayoutNode, wish: number): RowCell {
  const half = (Math.max(node.shape.width, node.label.width) + CELL_GAP) / 2;
  return { id: node.id, left: half, right: half, wish, fixed: false };
}

/** Deals cells out to so many rows, so that those with like wishes stand below each other. */
function dealt(cells: readonly RowCell[], rowCount: number): readonly (readonly RowCell[])[] {
  return Array.from({ length: rowCount }, (_, row) =>
    cells.filter((_cell, place) => place % rowCount === row),
  );
}

/**
 * Places of the members of a zone, row by row: in as few rows as hold them, each as near as possible to its neighbours
 * above. A single cell wider than the span stands alone, whatever sticks out.
 */
export function layerRows(
  members: readonly LayoutNode[],
  span: Span,
  adjacency: Adjacency,
  above: ReadonlyMap<string, Point>,
): readonly ReadonlyMap<string, number>[] {
  const cells = members
    .map((node) => ({ node, wish: wishOf(node.id, span, adjacency, above) }))
    .sort(
      (a, b) =>
        a.wish - b.wish ||
        compareText(a.node.order, b.node.order) ||
        compareText(a.node.id, b.node.id),
    )
    .map(({ node, wish }) => cellOf(node, wish));
  for (let rowCount = 1; rowCount < cells.length; rowCount += 1) {
    const rows = dealt(cells, rowCount).map((row) => placedInRow(row, span));
    if (rows.every((row) => row !== null)) return rows;
  }
  return cells.map(({ id }) => new Map([[id, (span.from + span.to) / 2]]));
}
