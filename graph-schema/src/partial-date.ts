/** A date known to the year, month or day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. The text is kept as written. */
export type PartialDate = string;

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A closed interval of days; a missing end is open. */
export interface Validity {
  readonly from?: Day;
  readonly until?: Day;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const EARLIEST_YEAR = 1200;
const LATEST_YEAR = 2100;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether a text is a partial date that exists in the calendar, from 1200 to 2100. */
export function isPartialDate(text: string): boolean {
  const match = FORM.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysIn(year, month);
}

/** Whether a text is a full day that exists in the calendar. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The first day a valid partial date can mean. */
export function firstDay(date: PartialDate): Day {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day a valid partial date can mean. */
export function lastDay(date: PartialDate): Day {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`;
}

/** The closed interval of a period written as two partial dates. */
export function validity(since?: PartialDate, until?: PartialDate): Validity {
  return {
    ...(since === undefined ? {} : { from: firstDay(since) }),
    ...(until === undefined ? {} : { until: lastDay(until) }),
  };
}

/** Whether an interval holds a day: `from <= day <= until`. */
export function isValidOn(interval: Validity, day: Day): boolean {
  return (
    (interval.from === undefined || interval.from <= day) &&
    (interval.until === undefined || day <= interval.until)
  );
}

/** Whether a period could not exist: it would start after its last possible day. */
export function isReversed(since: PartialDate, until: PartialDate): boolean {
  return firstDay(since) > lastDay(until);
}
