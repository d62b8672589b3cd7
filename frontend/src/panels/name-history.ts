import { firstDay, lastDay, nameOn, type Day } from '@knotenwerk/graph-schema';
import type { OrganisationName } from './profile.ts';

/** One official name and which part of the whole time it held, from 0 to 1. */
export interface NamePeriod {
  readonly name: OrganisationName;
  readonly from: number;
  readonly until: number;
  readonly current: boolean;
}

/** The official names of an organisation along one line of time. */
export interface NameHistory {
  /** Oldest first. */
  readonly periods: readonly NamePeriod[];
  readonly start: Day;
  readonly end: Day;
}

const dayNumber = (day: Day): number => Date.parse(day) / 86_400_000;

function startOf({ validFrom }: OrganisationName, otherwise: Day): Day {
  return validFrom === null ? otherwise : firstDay(validFrom);
}

function endOf({ validUntil }: OrganisationName, otherwise: Day): Day {
  return validUntil === null ? otherwise : lastDay(validUntil);
}

/** The history of the official names until `today`; null where there are not at least two with a date. */
export function nameHistory(names: readonly OrganisationName[], today: Day): NameHistory | null {
  const official = names
    .filter(({ kind, validFrom, validUntil }) => kind === 'OFFICIAL' && (validFrom ?? validUntil))
    .toSorted((a, b) => startOf(a, '').localeCompare(startOf(b, '')));
  const [first] = official;
  if (first === undefined || official.length < 2) return null;
  const start = startOf(first, endOf(first, today));
  const span = Math.max(1, dayNumber(today) - dayNumber(start));
  const part = (day: Day) => Math.min(1, Math.max(0, (dayNumber(day) - dayNumber(start)) / span));
  // Names known to the year alone overlap by up to a year; the later one wins on the line.
  const current = officialNameOn(official, today);
  const periods = official.map((name, place) => {
    const next = official[place + 1];
    const until = part(endOf(name, today));
    return {
      name,
      from: part(startOf(name, start)),
      until: next === undefined ? until : Math.min(until, part(startOf(next, today))),
      current: name === current,
    };
  });
  return { periods, start, end: today };
}

/** The official name on a day; null where none is known to have held. */
export function officialNameOn(
  names: readonly OrganisationName[],
  day: Day,
): OrganisationName | null {
  return nameOn(
    names.filter(({ kind }) => kind === 'OFFICIAL'),
    day,
  );
}
