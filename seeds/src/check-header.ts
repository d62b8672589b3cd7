import { rowIssue, type RowIssue } from './row-issue.ts';

/** The issues of a header: every column of the canonical form once, in any order, and no other. */
export function checkHeader(
  file: string,
  found: readonly string[],
  header: readonly string[],
): RowIssue[] {
  const place = (column: string) => ({ file, line: 1, column });
  return [
    ...header
      .filter((column) => !found.includes(column))
      .map((column) =>
        rowIssue(
          place(column),
          'MISSING_COLUMN',
          `Die Spalte „${column}“ fehlt.`,
          `The column “${column}” is missing.`,
        ),
      ),
    ...[...new Set(found)]
      .filter((column) => !header.includes(column))
      .map((column) =>
        rowIssue(
          place(column),
          'UNKNOWN_COLUMN',
          `Die Spalte „${column}“ gibt es in dieser Datei nicht.`,
          `There is no column “${column}” in this file.`,
        ),
      ),
    ...found
      .filter((column, index) => found.indexOf(column) !== index)
      .map((column) =>
        rowIssue(
          place(column),
          'DUPLICATE_COLUMN',
          `Die Spalte „${column}“ steht doppelt.`,
          `The column “${column}” stands twice.`,
        ),
      ),
  ];
}
