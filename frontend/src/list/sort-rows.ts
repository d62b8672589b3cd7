import type { Locale } from '@knotenwerk/graph-schema';
import type { Sorting } from '../view/sorting.ts';
import type { Column } from './columns.tsx';

/** Rows in the order of a column, as the language orders its letters; rows that are alike keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting,
  locale: Locale,
): readonly Row[] {
  const by = columns.find(({ column }) => column === sorting.column);
  if (by === undefined) return rows;
  const order = by.order ?? by.text;
  const collator = new Intl.Collator(locale, { numeric: true });
  const compare = (a: Row, b: Row) => {
    const [left, right] = [order(a, locale), order(b, locale)];
    return typeof left === 'number' && typeof right === 'number'
      ? left - right
      : collator.compare(String(left), String(right));
  };
  return rows.toSorted((a, b) => (sorting.descending ? compare(b, a) : compare(a, b)));
}
