import type { Locale } from '@knotenwerk/graph-schema';
import type { SortColumn } from '../view/sorting.ts';
import type { Column } from './columns.tsx';
import type { TableGroup } from './DataTable.tsx';

/** A value that tells a row apart, under a heading of its own. */
export interface Identity<Row> {
  readonly head: string;
  readonly of: (row: Row) => string;
}

interface TableText<Row> {
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly TableGroup<Row>[];
  readonly identities: readonly Identity<Row>[];
  readonly heads: { readonly group: string; readonly of: (column: SortColumn) => string };
  readonly locale: Locale;
}

/** A table as lines of text, its heads first; what is a heading of rows on screen is a column of its own here. */
export function tableLines<Row>(table: TableText<Row>): readonly (readonly string[])[] {
  const { columns, groups, identities, heads, locale } = table;
  const isGrouped = groups.some(({ heading }) => heading !== null);
  const head = [
    ...(isGrouped ? [heads.group] : []),
    ...columns.map(({ column }) => heads.of(column)),
    ...identities.map((identity) => identity.head),
  ];
  const lines = groups.flatMap(({ heading, rows }) =>
    rows.map((row) => [
      ...(isGrouped ? [heading ?? ''] : []),
      ...columns.map(({ text }) => text(row, locale)),
      ...identities.map((identity) => identity.of(row)),
    ]),
  );
  return [head, ...lines];
}
