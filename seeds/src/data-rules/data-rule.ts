import type { Place } from '../row-issue.ts';
import { rowsOf, type Row, type Tables } from '../table.ts';

/** The committed data as its rules see it: the files as text, byte order mark included, and as rows. */
export interface DataSet {
  readonly texts: ReadonlyMap<string, string>;
  readonly tables: Tables;
}

/** A place that breaks a rule. */
export interface Breach extends Place {
  /** What stands there, or what is missing. */
  readonly found: string;
}

/** One rule of this data set that the model does not know; the model is about any data, this about ours. */
export interface DataRule {
  /** The rule as a sentence. */
  readonly says: string;
  readonly breaches: (data: DataSet) => readonly Breach[];
}

/** A row with the file it stands in. */
export interface PlacedRow extends Row {
  readonly file: string;
}

/** The rows of a file, each knowing its file. */
export function placedRows({ tables }: DataSet, file: string): readonly PlacedRow[] {
  return rowsOf(tables, file).map((row) => ({ file, ...row }));
}

/** A cell; throws on a column the file does not have, so that a misspelt rule cannot pass for ever. */
export function cell({ cells, file }: PlacedRow, column: string): string {
  const value = cells[column];
  if (value === undefined) throw new Error(`${file} has no column ${column}`);
  return value;
}

/** The rows of a file by id. */
export function rowsById(data: DataSet, file: string): ReadonlyMap<string, PlacedRow> {
  return new Map(placedRows(data, file).map((row) => [cell(row, 'id'), row]));
}

/** The breach of a cell. */
export function breach(row: PlacedRow, column: string, found = cell(row, column)): Breach {
  return { file: row.file, line: row.line, column, found };
}

/** Says which column of a row breaks a rule; null when none does. */
export type RowCheck = (row: PlacedRow) => string | null;

/** A rule that looks at each row of a file; `prepare` looks up once what the check needs of other rows. */
export function eachRow(
  says: string,
  file: string,
  prepare: (data: DataSet) => RowCheck,
): DataRule {
  return {
    says,
    breaches: (data) => {
      const check = prepare(data);
      return placedRows(data, file).flatMap((row) => {
        const column = check(row);
        return column === null ? [] : [breach(row, column)];
      });
    },
  };
}

/** A rule that a file has no two rows alike in some columns; the later ones are the breach. */
export function noneTwice(says: string, file: string, columns: readonly string[]): DataRule {
  return {
    says,
    breaches: (data) => {
      const seen = new Set<string>();
      return placedRows(data, file).flatMap((row) => {
        const key = JSON.stringify(columns.map((column) => cell(row, column)));
        if (!seen.has(key)) return (seen.add(key), []);
        return [breach(row, columns[0] ?? '', key)];
      });
    },
  };
}
