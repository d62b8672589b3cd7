import type { Day, Locale } from '@knotenwerk/graph-schema';
import { toKindCounts } from '../network/to-network.ts';
import { toSummary } from '../profiles/to-summary.ts';
import type { Place } from './place.repository.ts';

/** Tells a place in one language, its actors as they were called on the day. */
export function toPlace(
  { latitude, longitude, name, isApproximate, kinds, actors }: Place,
  { locale, asOf }: { readonly locale: Locale; readonly asOf: Day | null },
) {
  const counts = toKindCounts(kinds);
  return {
    ...{ latitude, longitude, name, isApproximate },
    actorCount: counts.reduce((sum, { count }) => sum + count, 0),
    kinds: counts,
    actors: actors.map((actor) => toSummary(actor, locale, asOf)),
  };
}

/** A place as the API tells it. */
export type PlaceView = ReturnType<typeof toPlace>;
