import { checkHeader } from './check-header.ts';
import { rowIssue, type RowIssue } from './row-issue.ts';
import { splitLines, type CsvLine } from './split-lines.ts';
import type { Row, Table } from './table.ts';

/** A file as it was parsed: the rows that could be read, and why others could not. */
export interface ParsedTable {
  readonly table: Table;
  readonly issues: readonly RowIssue[];
}

/** The first line whose bytes are not UTF-8, counted from 1; null when all are. */
function findNotUtf8(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0, line = 1; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return null;
}

function checkQuotes(file: string, brokenAt: number | null): RowIssue[] {
  if (brokenAt === null) return [];
  return [
    rowIssue(
      { file, line: brokenAt, column: null },
      'BAD_QUOTING',
      'Die Anführungszeichen dieser Zeile gehen nicht auf; ab hier wurde nicht gelesen.',
      'The quotes of this row don’t match; nothing was read from here on.',
    ),
  ];
}

function checkFieldCount(file: string, { start, fields }: CsvLine, wanted: number): RowIssue[] {
  if (fields.length === wanted) return [];
  const [is, should] = [String(fields.length), String(wanted)];
  return [
    rowIssue(
      { file, line: start, column: null },
      'WRONG_FIELD_COUNT',
      `Zahl der Felder: ${is}; erwartet: ${should}.`,
      `Number of fields: ${is}; expected: ${should}.`,
    ),
  ];
}

function toRow(columns: readonly string[], { start, fields }: CsvLine): Row {
  return {
    line: start,
    cells: Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? ''])),
  };
}

function parseText(file: string, text: string, header: readonly string[]): ParsedTable {
  const { lines, brokenAt } = splitLines(text);
  const quoting = checkQuotes(file, brokenAt);
  const [head, ...body] = lines;
  const columns = head?.fields ?? [];
  const wrongHeader = brokenAt === 1 ? [] : checkHeader(file, columns, header);
  if (wrongHeader.length > 0 || !head)
    return { table: { file, rows: [] }, issues: [...wrongHeader, ...quoting] };
  const fitting = body.filter(({ fields }) => fields.length === columns.length);
  return {
    table: { file, rows: fitting.map((line) => toRow(columns, line)) },
    issues: [...body.flatMap((line) => checkFieldCount(file, line, columns.length)), ...quoting],
  };
}

/** Parses one canonical file: UTF-8, with or without a byte order mark, columns in any order. */
export function parseTable(
  file: string,
  bytes: Uint8Array,
  header: readonly string[],
): ParsedTable {
  const notUtf8 = findNotUtf8(bytes);
  if (notUtf8 === null) return parseText(file, new TextDecoder().decode(bytes), header);
  const issue = rowIssue(
    { file, line: notUtf8, column: null },
    'NOT_UTF8',
    'Die Datei ist nicht in UTF-8 gespeichert.',
    'The file is not stored as UTF-8.',
  );
  return { table: { file, rows: [] }, issues: [issue] };
}

/** What stands in place of a file that is not there. */
export function missingTable(file: string): ParsedTable {
  const issue = rowIssue(
    { file, line: null, column: null },
    'MISSING_FILE',
    `Die Datei ${file} fehlt.`,
    `The file ${file} is missing.`,
  );
  return { table: { file, rows: [] }, issues: [issue] };
}
