import type { Day, Locale, OrganisationKind } from '@knotenwerk/graph-schema';
import { toKindCounts } from '../network/to-network.ts';
import { toSummary } from '../profiles/to-summary.ts';
import { measure, type RegionMeasure } from './region-measure.ts';
import type { ComparedRegions, PlaceType, RegionTally } from './region.repository.ts';

/** How regions are told. */
export interface RegionTelling {
  readonly locale: Locale;
  readonly asOf: Day | null;
  readonly by: RegionMeasure;
}

/** How many organisations a tally holds, of those tied by a type where one is asked for. */
export function countOf({ groups }: RegionTally, type?: PlaceType): number {
  return groups
    .filter(({ types }) => type === undefined || types.includes(type))
    .reduce((sum, { count }) => sum + count, 0);
}

function countKinds({ groups }: RegionTally): Partial<Record<OrganisationKind, number>> {
  const counts: Partial<Record<OrganisationKind, number>> = {};
  for (const { kind, count } of groups) counts[kind] = (counts[kind] ?? 0) + count;
  return counts;
}

/** Tells the tally of a region in one language. */
export function toRegionTally(tally: RegionTally, { locale, asOf, by }: RegionTelling) {
  const { summary, level, type, parentId, indicators } = tally.region;
  const count = countOf(tally);
  return {
    ...{ region: toSummary(summary, locale, asOf), level, type, parentId, count },
    seatedCount: countOf(tally, 'SEATED_IN'),
    activeCount: countOf(tally, 'ACTIVE_IN'),
    responsibleCount: countOf(tally, 'RESPONSIBLE_FOR'),
    kinds: toKindCounts(countKinds(tally)),
    ...measure(count, indicators, by),
  };
}

/** Tells regions side by side. */
export function toRegionComparison(found: ComparedRegions, telling: RegionTelling) {
  const { parent, regions, placedCount, severalCount } = found;
  return {
    parent: toRegionTally(parent, telling),
    regions: regions.map((tally) => toRegionTally(tally, telling)),
    ...{ placedCount, severalCount },
  };
}

/** Regions side by side as the API tells them. */
export type RegionComparisonView = ReturnType<typeof toRegionComparison>;
