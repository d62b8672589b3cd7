import { findBase } from './region-measure.ts';
import type { RegionTally } from './region.repository.ts';

/** What makes regions alike: how many live there, and how many work in production. */
const FEATURES = ['population', 'producing_employees'] as const;

/** Differences count by their ratio: 10,000 people more are much in one Kreis and little in another. */
function difference(one: RegionTally, other: RegionTally, indicator: string): number | null {
  const [left, right] = [one, other].map(({ region }) => findBase(region.indicators, indicator));
  if (!left || !right || left.persons <= 0 || right.persons <= 0) return null;
  return Math.log(left.persons / right.persons);
}

/** Euclidean over what is known of both; null where that is nothing. */
function distance(one: RegionTally, other: RegionTally): number | null {
  const known = FEATURES.flatMap((indicator) => difference(one, other, indicator) ?? []);
  return known.length === 0 ? null : Math.hypot(...known);
}

/** The regions most like one, the most similar first, equals by id; none where nothing is known to compare. */
export function similarRegions(
  to: RegionTally,
  among: readonly RegionTally[],
  count: number,
): readonly RegionTally[] {
  return among
    .filter(({ region }) => region.summary.id !== to.region.summary.id)
    .flatMap((tally) => {
      const apart = distance(to, tally);
      return apart === null ? [] : [{ tally, apart, id: tally.region.summary.id }];
    })
    .sort((one, other) => one.apart - other.apart || (one.id < other.id ? -1 : 1))
    .slice(0, count)
    .map(({ tally }) => tally);
}
