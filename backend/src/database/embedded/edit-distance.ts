/**
 * Whether two words are at most `most` edits apart: insert, delete, replace, or swap of two neighbours,
 * no part of the word being edited twice (optimal string alignment, as the fuzzy search of Lucene counts).
 * Only the diagonal band that can still succeed is filled in.
 */
export function isWithinEdits(left: string, right: string, most: number): boolean {
  if (Math.abs(left.length - right.length) > most) return false;
  if (most === 0) return left === right;
  let [beforeLast, last]: [number[], number[]] = [[], [...Array(right.length + 1).keys()]];
  for (let row = 1; row <= left.length; row += 1) {
    const current = nextRow(left, right, row, most, beforeLast, last);
    if (current.every((distance) => distance > most)) return false;
    [beforeLast, last] = [last, current];
  }
  return (last[right.length] ?? Infinity) <= most;
}

function nextRow(
  left: string,
  right: string,
  row: number,
  most: number,
  beforeLast: readonly number[],
  last: readonly number[],
): number[] {
  const current = new Array<number>(right.length + 1).fill(most + 1);
  current[0] = row;
  const end = Math.min(right.length, row + most);
  for (let column = Math.max(1, row - most); column <= end; column += 1) {
    const replaced = left[row - 1] === right[column - 1] ? 0 : 1;
    const best = Math.min(
      (last[column] ?? Infinity) + 1,
      (current[column - 1] ?? Infinity) + 1,
      (last[column - 1] ?? Infinity) + replaced,
    );
    current[column] = isSwap(left, right, row, column)
      ? Math.min(best, (beforeLast[column - 2] ?? Infinity) + 1)
      : best;
  }
  return current;
}

function isSwap(left: string, right: string, row: number, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    left[row - 1] === right[column - 2] &&
    left[row - 2] === right[column - 1]
  );
}
