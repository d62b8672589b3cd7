/** Something that stands in a row: how far it reaches to both sides and where it would like to stand. */
export interface RowCell {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly wish: number;
  /** Stands exactly where it wishes. */
  readonly fixed: boolean;
}

/** From where to where a row may reach. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Cells that touch each other: `start` is where the first begins. */
interface Cluster {
  readonly cells: readonly RowCell[];
  readonly width: number;
  /** Sum over the cells of where the cluster would have to start for the wish of the cell. */
  readonly wishes: number;
}

/** Places cells side by side, all as near to their wishes as possible; null where they do not fit. */
export function placedInRow(
  cells: readonly RowCell[],
  span: Span,
): ReadonlyMap<string, number> | null {
  const row = [...cells].sort((a, b) => a.wish - b.wish);
  const places = new Map<string, number>();
  let { from } = span;
  let waiting: RowCell[] = [];
  for (const cell of row) {
    if (!cell.fixed) {
      waiting.push(cell);
      continue;
    }
    if (!placedBetween(waiting, { from, to: cell.wish - cell.left }, places)) return null;
    places.set(cell.id, cell.wish);
    waiting = [];
    from = cell.wish + cell.right;
  }
  return placedBetween(waiting, { from, to: span.to }, places) ? places : null;
}

/** Places cells between two limits, in clusters that stand at the mean of their wishes. */
function placedBetween(
  cells: readonly RowCell[],
  { from, to }: Span,
  places: Map<string, number>,
): boolean {
  if (cells.reduce((sum, { left, right }) => sum + left + right, 0) > to - from) return false;
  const clusters: Cluster[] = [];
  const startOf = ({ wishes, cells: held, width }: Cluster) =>
    Math.min(to - width, Math.max(from, wishes / held.length));
  for (const cell of cells) {
    let cluster: Cluster = {
      cells: [cell],
      width: cell.left + cell.right,
      wishes: cell.wish - cell.left,
    };
    for (let before = clusters.at(-1); before; before = clusters.at(-1)) {
      if (startOf(before) + before.width <= startOf(cluster)) break;
      cluster = merged(before, cluster);
      clusters.pop();
    }
    clusters.push(cluster);
  }
  for (const cluster of clusters) {
    let edge = startOf(cluster);
    for (const { id, left, right } of cluster.cells) {
      places.set(id, edge + left);
      edge += left + right;
    }
  }
  return true;
}

function merged(a: Cluster, b: Cluster): Cluster {
  return {
    cells: [...a.cells, ...b.cells],
    width: a.width + b.width,
    wishes: a.wishes + b.wishes - b.cells.length * a.width,
  };
}
