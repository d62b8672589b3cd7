import { nodeClassOf, type Locale, type OrganisationKind } from '@knotenwerk/graph-schema';
import { toSummary } from '../profiles/to-summary.ts';
import type { FacetCount, FacetCounts } from './search.repository.ts';

function named<Key extends string>(counts: readonly FacetCount[], key: Key) {
  return counts.map(
    ({ value, count }) => ({ [key]: value, count }) as Record<Key, string> & { count: number },
  );
}

/** Tells counts by value; themes in one language. */
export function toFacets(counts: FacetCounts, locale: Locale) {
  return {
    labels: named(counts.labels, 'label'),
    kinds: named(counts.kinds, 'kind').map((count) => ({
      ...count,
      nodeClass: nodeClassOf('Organisation', count.kind as OrganisationKind),
    })),
    states: named(counts.states, 'state'),
    themes: counts.themes.flatMap(({ theme, count }) =>
      theme ? [{ theme: toSummary(theme, locale, null), count }] : [],
    ),
    types: named(counts.types, 'type'),
    confidences: named(counts.confidences, 'confidence'),
    statuses: named(counts.statuses, 'status'),
  };
}

/** The counts as the API tells them. */
export type FacetsView = ReturnType<typeof toFacets>;
