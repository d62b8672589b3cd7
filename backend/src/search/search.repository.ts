import type { NodeLabel, OrganisationKind, Properties } from '@knotenwerk/graph-schema';
import type { EntitySummary } from '../database/entity-summary.ts';

/** Which nodes may be found; an absent or empty list filters nothing. */
export interface SearchFilter {
  readonly labels?: readonly NodeLabel[];
  readonly kinds?: readonly OrganisationKind[];
  readonly states?: readonly string[];
}

/**
 * PREFIX: each term begins a word of the search text (equal words included).
 * FUZZY: each term is at most one edit away from a word from 4 letters, two from 8 (insert, delete, replace,
 * swap of neighbours: the Damerau-Levenshtein distance of Lucene), equal below.
 */
export type TermMatch = 'PREFIX' | 'FUZZY';

/** What the store is asked: folded terms as `searchTerms` makes them, all of which must match. */
export interface TermQuery {
  readonly terms: readonly string[];
  readonly match: TermMatch;
  readonly filter: SearchFilter;
  /** The most candidates, by degree (most first), then id. */
  readonly limit: number;
}

/** A node that matches, with the properties the ranking looks at. */
export interface SearchCandidate {
  readonly summary: EntitySummary;
  readonly properties: Properties;
}

/** Finds candidates; ranking them is one pure function for all stores, see `rank.ts`. */
export abstract class SearchRepository {
  abstract findByTerms(query: TermQuery): Promise<readonly SearchCandidate[]>;
}
