import type { Day } from '@knotenwerk/graph-schema';
import type { NeighbourhoodFilter, PassingQuery } from './neighbourhood.repository.ts';
import type { LinkPeriod } from './timeline.repository.ts';

/** Days are plain text: an open start sorts before all of them, an open end after. */
const OPEN_END = '9999';

function compareDays(left: Day, right: Day): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** By first day, open first, then by last day, open last. */
export function byPeriod(left: LinkPeriod, right: LinkPeriod): number {
  return (
    compareDays(left.validFrom ?? '', right.validFrom ?? '') ||
    compareDays(left.validUntil ?? OPEN_END, right.validUntil ?? OPEN_END)
  );
}

/** A filter as a question about all times: what has ended passes too. */
export function atAnyTime(filter: NeighbourhoodFilter): PassingQuery {
  return { filter: { ...filter, includeEnded: true }, asOf: null, today: '' };
}

/** How many links were valid on one day of a year. */
export interface YearOfLinks {
  readonly year: number;
  /** The last day of the year, of the current year today. */
  readonly day: Day;
  readonly linkCount: number;
}

function isValidOn({ validFrom, validUntil }: LinkPeriod, day: Day): boolean {
  return (validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil);
}

/** The first year a link names, or this year where none names an earlier one. */
function firstYear(periods: readonly LinkPeriod[], today: Day): number {
  const named = periods.flatMap(({ firstDated }) => (firstDated === null ? [] : [firstDated]));
  return Math.min(...[...named, today].map((day) => Number(day.slice(0, 4))));
}

/**
 * The links valid at the end of each year, from the first year a link names to this one. Links without dates count
 * as open, so that they count in every year both their ends existed.
 */
export function countByYear(periods: readonly LinkPeriod[], today: Day): readonly YearOfLinks[] {
  const [first, last] = [firstYear(periods, today), Number(today.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const day = year === last ? today : `${String(year)}-12-31`;
    const valid = periods.filter((period) => isValidOn(period, day));
    return { year, day, linkCount: valid.reduce((sum, { count }) => sum + count, 0) };
  });
}
