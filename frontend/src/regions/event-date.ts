import { firstDay, lastDay, type Day, type PartialDate } from '@knotenwerk/graph-schema';

/** The date a period stands for, as exact as it is known: 2017, 2017-07 or 2017-07-14; of several days the first. */
export function eventDate(from: Day, until: Day | null): PartialDate {
  const known = [from.slice(0, 4), from.slice(0, 7)];
  return known.find((date) => firstDay(date) === from && lastDay(date) === until) ?? from;
}
