import { firstDay, lastDay, nameOn, type DatedName, type Day } from '@knotenwerk/graph-schema';
import type { OrganisationName } from './profile.ts';

/** One official name and which part of the whole time it held, from 0 to 1. */
export interface NamePeriod<Name = OrganisationName> {
  readonly name: Name;
  readonly from: number;
  readonly until: number;
  readonly current: boolean;
}

/** The official names of an organisation along one line of time. */
export interface NameHistory<Name = OrganisationName> {
  /** Oldest first. */
  readonly periods: readonly NamePeriod<Name>[];
  readonly start: Day;
  readonly end: Day;
}

const dayNumber = (day: Day): number => Date.parse(day) / 86_400_000;

function startOf({ validFrom }: DatedName, otherwise: Day): Day {
  return validFrom ? firstDay(validFrom) : otherwise;
}

function endOf({ validUntil }: DatedName, otherwise: Day): Day {
  return validUntil ? lastDay(validUntil) : otherwise;
}

const isOfficial = ({ kind }: OrganisationName) => kind === 'OFFICIAL';

/** The history of the official ones among the names until `today`; null where there are not at least two with a date. */
export function nameHistory(names: readonly OrganisationName[], today: Day): NameHistory | null {
  return officialHistory(names.filter(isOfficial), today);
}

/** The history of official names until `today`; null where there are not at least two with a date. */
export function officialHistory<Name extends DatedName>(
  names: readonly Name[],
  today: Day,
): NameHistory<Name> | null {
  const official = names
    .filter(({ validFrom, validUntil }) => validFrom ?? validUntil)
    .toSorted((a, b) => startOf(a, '').localeCompare(startOf(b, '')));
  const [first] = official;
  if (first === undefined || official.length < 2) return null;
  const start = startOf(first, endOf(first, today));
  const span = Math.max(1, dayNumber(today) - dayNumber(start));
  const part = (day: Day) => Math.min(1, Math.max(0, (dayNumber(day) - dayNumber(start)) / span));
  // Names known to the year alone overlap by up to a year; the later one wins on the line.
  const current = nameOn(official, today);
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
  return nameOn(names.filter(isOfficial), day);
}
