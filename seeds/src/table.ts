import {
  LINK_COLUMNS,
  LINK_END_COLUMNS,
  NODE_LABEL_NAMES,
  nodeHeader,
  nodeLabelSpec,
  RECORD_TABLES,
  type NodeLabel,
  type RecordTable,
} from '@knotenwerk/graph-schema';
import type { RowIssue } from './row-issue.ts';

/** One row, its cells by column name. */
export interface Row {
  /** Line of the file on which the row starts, counted from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** One file as it was read. */
export interface Table {
  readonly file: string;
  readonly rows: readonly Row[];
}

/** Every canonical file as it was read, and what kept files and rows from being read. */
export interface Tables {
  readonly byFile: ReadonlyMap<string, Table>;
  readonly issues: readonly RowIssue[];
}

/** The file of the links. */
export const LINK_FILE = 'links.csv';

/** The file a label's nodes stand in. */
export function nodeFile(label: NodeLabel): string {
  return `${nodeLabelSpec(label).file}.csv`;
}

/** The file a record table stands in. */
export function recordFile({ file }: RecordTable): string {
  return `${file}.csv`;
}

/** Every canonical file with its header, in the order in which they are read. */
export const TABLE_HEADERS: ReadonlyMap<string, readonly string[]> = new Map([
  ...NODE_LABEL_NAMES.map((label) => [nodeFile(label), nodeHeader(label)] as const),
  ...RECORD_TABLES.map(
    (table) =>
      [recordFile(table), [table.owner, ...table.columns.map(({ name }) => name)]] as const,
  ),
  [LINK_FILE, [...LINK_END_COLUMNS, ...LINK_COLUMNS.map(({ name }) => name)]],
]);

/** The rows of a file; none when the file could not be read. */
export function rowsOf(tables: Tables, file: string): readonly Row[] {
  return tables.byFile.get(file)?.rows ?? [];
}
