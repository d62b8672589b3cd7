import type { DataSet } from '../data-rules/data-rule.ts';
import type { Row } from '../table.ts';

/** The same data with the rows of one file changed; for specs that show a rule a bad row. */
export function withRows(
  data: DataSet,
  file: string,
  change: (rows: readonly Row[]) => readonly Row[],
): DataSet {
  const table = data.tables.byFile.get(file);
  if (!table) throw new Error(`there is no file ${file}`);
  const byFile = new Map(data.tables.byFile).set(file, { file, rows: change(table.rows) });
  return { ...data, tables: { ...data.tables, byFile } };
}

function matches(row: Row, wanted: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([column, value]) => row.cells[column] === value);
}

/** Sets cells of the first row that holds the wanted values. */
export function withCells(
  data: DataSet,
  file: string,
  wanted: Readonly<Record<string, string>>,
  cells: Readonly<Record<string, string>>,
): DataSet {
  return withRows(data, file, (rows) => {
    const index = rows.findIndex((row) => matches(row, wanted));
    const row = rows[index];
    if (!row) throw new Error(`${file} has no row with ${JSON.stringify(wanted)}`);
    return rows.with(index, { ...row, cells: { ...row.cells, ...cells } });
  });
}

/** Repeats the first row that holds the wanted values at the end of the file, some of its cells changed. */
export function withCopy(
  data: DataSet,
  file: string,
  wanted: Readonly<Record<string, string>>,
  cells: Readonly<Record<string, string>> = {},
): DataSet {
  return withRows(data, file, (rows) => {
    const row = rows.find((one) => matches(one, wanted));
    if (!row) throw new Error(`${file} has no row with ${JSON.stringify(wanted)}`);
    return [...rows, { line: rows.length + 2, cells: { ...row.cells, ...cells } }];
  });
}

/** Leaves out every row that holds the wanted values. */
export function withoutRows(
  data: DataSet,
  file: string,
  wanted: Readonly<Record<string, string>>,
): DataSet {
  return withRows(data, file, (rows) => rows.filter((row) => !matches(row, wanted)));
}

/** Changes the text of one file. */
export function withText(data: DataSet, file: string, change: (text: string) => string): DataSet {
  const texts = new Map(data.texts).set(file, change(data.texts.get(file) ?? ''));
  return { ...data, texts };
}
