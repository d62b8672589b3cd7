import type { Caption, Issue, IssueCode } from '@knotenwerk/graph-schema';

/** Reasons a row is refused for that the model does not know: the form of the file, and rows that repeat each other. */
export const TABLE_ISSUE_CODES = [
  'MISSING_FILE',
  'NOT_UTF8',
  'BAD_QUOTING',
  'MISSING_COLUMN',
  'UNKNOWN_COLUMN',
  'DUPLICATE_COLUMN',
  'WRONG_FIELD_COUNT',
  'DUPLICATE_ID',
  'DUPLICATE_LINK',
] as const;

export type RowIssueCode = (typeof TABLE_ISSUE_CODES)[number] | IssueCode;

/** Where something stands, for somebody who has the file open. */
export interface Place {
  /** Name of the file, with its ending. */
  readonly file: string;
  /** Line on which the row starts, counted from 1; null: the file as a whole. */
  readonly line: number | null;
  /** Name of the column; null: the row as a whole. */
  readonly column: string | null;
}

/** Why a row is refused. */
export interface RowIssue extends Place {
  readonly code: RowIssueCode;
  readonly reason: Caption;
}

/** Makes one issue of a file, row or cell. */
export function rowIssue(place: Place, code: RowIssueCode, de: string, en: string): RowIssue {
  const { file, line, column } = place;
  return { file, line, column, code, reason: { de, en } };
}

/** An issue the model found, told by its place in the file. */
export function issueAt({ file, line, column }: Place, { code, reason }: Issue): RowIssue {
  return { file, line, column, code, reason };
}

/** A place as a report writes it: `links.csv:17 since`. */
export function writePlace({ file, line, column }: Place): string {
  return `${file}${line === null ? '' : `:${String(line)}`}${column === null ? '' : ` ${column}`}`;
}
