import { checkRange } from '../check-input.ts';
import { BadInputError } from '../errors.ts';
import type { Page, PageRequest } from './entity-summary.ts';

/** The most entries one page holds. */
export const LARGEST_PAGE = 200;

/** Where the next page starts, and whether there is one. */
export interface PageEnd {
  readonly hasNextPage: boolean;
  /** Null for an empty page. */
  readonly endCursor: string | null;
}

/** Nine digits: far beyond any list, and still a whole number in every store. */
const OFFSET_FORM = /^(0|[1-9]\d{0,8})$/;

function toCursor(offset: number): string {
  return Buffer.from(String(offset)).toString('base64url');
}

function toOffset(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  if (OFFSET_FORM.test(text) && toCursor(Number(text)) === cursor) return Number(text);
  throw new BadInputError(
    {
      de: 'Die Angabe „after“ stammt nicht von einer früheren Seite dieser Liste.',
      en: 'The argument “after” does not come from an earlier page of this list.',
    },
    'after',
  );
}

/** Which part of a list is asked for: `first` entries (1 to 200) after a cursor. Throws BadInputError. */
export function toPageRequest(first: number, after?: string | null): PageRequest {
  checkRange(first, { from: 1, to: LARGEST_PAGE }, 'first');
  return { first, offset: after === null || after === undefined ? 0 : toOffset(after) };
}

/** How the list goes on after a page. */
export function pageEnd({ offset }: PageRequest, { items, totalCount }: Page<unknown>): PageEnd {
  const end = offset + items.length;
  return {
    hasNextPage: items.length > 0 && end < totalCount,
    endCursor: items.length > 0 ? toCursor(end) : null,
  };
}
