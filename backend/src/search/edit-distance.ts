/**
 * How many edits a typed word may be away from a written one: none below 4 letters, one from 4, two from 8. A word
 * with a digit forgives none: one digit away is another year, another number.
 */
export function editsAllowed(term: string): 0 | 1 | 2 {
  if (term.length < 4 || /\d/.test(term)) return 0;
  return term.length < 8 ? 1 : 2;
}

/**
 * Edits between two words of a-z and 0-9: insert, delete, replace, swap of neighbours; no letter is edited twice
 * (optimal string alignment, the distance of Lucene's fuzzy query).
 */
export function editDistance(one: string, other: string): number {
  let [twoAbove, above] = [[] as number[], Array.from({ length: other.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++)
      row[j] = cell(one, other, i, j, { twoAbove, above, row });
    [twoAbove, above] = [above, row];
  }
  return at(above, other.length);
}

interface Rows {
  readonly twoAbove: readonly number[];
  readonly above: readonly number[];
  readonly row: readonly number[];
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

function cell(one: string, other: string, i: number, j: number, rows: Rows): number {
  const { twoAbove, above, row } = rows;
  const replaced = at(above, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
  const best = Math.min(replaced, at(above, j) + 1, at(row, j - 1) + 1);
  const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return swapped ? Math.min(best, at(twoAbove, j - 2) + 1) : best;
}

/** The edits between a term and a word when they are few enough for the term's length, else null. */
export function findEdits(term: string, word: string): number | null {
  const most = editsAllowed(term);
  if (term === word) return 0;
  if (Math.abs(term.length - word.length) > most) return null;
  const edits = editDistance(term, word);
  return edits <= most ? edits : null;
}
