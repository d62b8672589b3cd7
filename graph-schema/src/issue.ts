import type { Caption } from './locale.ts';

/** Why a record is refused: where (`properties.since`), a stable code, and a sentence for people. */
export interface Issue {
  readonly path: string;
  readonly code: IssueCode;
  readonly reason: Caption;
}

/** Every reason the model itself can refuse something for. */
export const ISSUE_CODES = [
  'REQUIRED',
  'UNKNOWN_PROPERTY',
  'WRONG_TYPE',
  'NOT_IN_VOCABULARY',
  'BAD_DATE',
  'REVERSED_PERIOD',
  'BAD_URL',
  'OUT_OF_RANGE',
  'HALF_COORDINATE',
  'TOO_LONG',
  'DUPLICATE_ENTRY',
  'BAD_ID',
  'PERSONAL_DATA',
  'UNTIDY_TEXT',
  'UNKNOWN_LABEL',
  'UNKNOWN_TYPE',
  'ENDS_NOT_ALLOWED',
  'SELF_LINK',
  'ENDED_WITHOUT_STATUS',
  'UNKNOWN_REFERENCE',
  'CANNOT_END',
  'DUPLICATE_OPERATION',
  'STILL_LINKED',
  'STILL_CITED',
  'UNKNOWN_TARGET',
  'LABEL_CHANGE',
  'MIRRORED_LINK',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** Makes one issue. */
export function issue(path: string, code: IssueCode, de: string, en: string): Issue {
  return { path, code, reason: { de, en } };
}
