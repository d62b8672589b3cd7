import {
  NODE_LABEL_NAMES,
  nodeColumns,
  RECORD_TABLES,
  type NodeLabel,
  type Properties,
  type PropertyValue,
  type RecordTable,
} from '@knotenwerk/graph-schema';
import { nodeFile, recordFile, rowsOf, type Row, type Tables } from './table.ts';
import { typedRow } from './typed-cells.ts';

/** A node as its rows say, not yet checked; the rows stay with it to tell where a value stands. */
export interface DraftNode {
  readonly label: NodeLabel;
  readonly id: string;
  readonly row: Row;
  readonly properties: Properties;
  /** Rows of the record tables by property, in the order of the entries. */
  readonly entries: ReadonlyMap<string, readonly Row[]>;
}

type RowsByOwner = ReadonlyMap<string, readonly Row[]>;

function byOwner(tables: Tables, table: RecordTable): RowsByOwner {
  const rows = new Map<string, Row[]>();
  for (const row of rowsOf(tables, recordFile(table))) {
    const id = row.cells[table.owner] ?? '';
    rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  return rows;
}

function recordsOf({ columns }: RecordTable, rows: readonly Row[]): PropertyValue {
  // Records hold no records, so each entry is one level deep.
  return rows.map((row) => typedRow(columns, row)) as PropertyValue;
}

function draftLabel(tables: Tables, label: NodeLabel): DraftNode[] {
  const records = RECORD_TABLES.filter((table) => table.label === label).map((table) => ({
    table,
    rows: byOwner(tables, table),
  }));
  const columns = nodeColumns(label);
  return rowsOf(tables, nodeFile(label)).map((row) => {
    const id = row.cells['id'] ?? '';
    const own = records.flatMap(({ table, rows }) => {
      const entries = rows.get(id);
      return entries ? [{ table, entries }] : [];
    });
    return {
      label,
      id,
      row,
      properties: {
        ...typedRow(columns, row),
        ...Object.fromEntries(
          own.map(({ table, entries }) => [table.property, recordsOf(table, entries)]),
        ),
      },
      entries: new Map(own.map(({ table, entries }) => [table.property, entries])),
    };
  });
}

/** Every node of the tables, with the entries its record tables hold for it. */
export function draftNodes(tables: Tables): DraftNode[] {
  return NODE_LABEL_NAMES.flatMap((label) => draftLabel(tables, label));
}
