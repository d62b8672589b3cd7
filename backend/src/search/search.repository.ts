import type {
  Confidence,
  Day,
  LinkType,
  NodeLabel,
  OrganisationKind,
  Properties,
} from '@knotenwerk/graph-schema';
import type { EntitySummary } from '../database/entity-summary.ts';

/** What hits can be filtered by and counted by, in the order the counts are told. */
export const SEARCH_FACETS = [
  'labels',
  'kinds',
  'states',
  'themes',
  'types',
  'confidences',
  'statuses',
] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];

/** Which nodes may be found; an absent or empty list filters nothing. Of each list one value has to fit. */
export interface SearchFilter extends Readonly<Partial<Record<SearchFacet, readonly string[]>>> {
  readonly labels?: readonly NodeLabel[];
  /** Kinds of organisation; nothing else has one. */
  readonly kinds?: readonly OrganisationKind[];
  /** Länder of the seat. */
  readonly states?: readonly string[];
  /** Ids of themes the node ADDRESSES. */
  readonly themes?: readonly string[];
  /** Types of actor link at the node, whichever way it points; other types are refused by the service. */
  readonly types?: readonly LinkType[];
  readonly confidences?: readonly Confidence[];
  /** Status of organisations; nothing else has one. */
  readonly statuses?: readonly string[];
}

/**
 * PART: each term begins a word or, from 4 letters, stands inside one; the words are those of the search text.
 * Who ADDRESSES a theme may have a term in the words of the theme instead, so long as one term is.
 * FUZZY: each term is a part of a word as above, or at most one edit away from a word from 4 letters, two from 8
 * (insert, delete, replace, swap of neighbours). Only the words of the node itself count.
 */
export type TermMatch = 'PART' | 'FUZZY';

/** One way to read a question: folded terms as `searchTerms` makes them, all of which must match. */
export interface TermReading {
  readonly terms: readonly string[];
  readonly match: TermMatch;
}

/** What the store is asked: nodes that one of the readings finds. */
export interface TermQuery {
  readonly readings: readonly TermReading[];
  readonly filter: SearchFilter;
  /** A day; only nodes whose lifetime holds it. */
  readonly asOf: Day | null;
}

/** A node that matches, with the properties the ranking looks at. */
export interface SearchCandidate {
  readonly summary: EntitySummary;
  readonly properties: Properties;
  /** Properties of the themes it ADDRESSES, by id; only where no reading finds it by its own words. */
  readonly themes: readonly Properties[];
}

export interface FoundCandidates {
  /** Those with words of their own first, then most links first, then by id. */
  readonly candidates: readonly SearchCandidate[];
  /** How many match, however many are asked for. */
  readonly totalCount: number;
}

/** How many of all that match have a value. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  /** The theme where the value is the id of one, else null. */
  readonly theme: EntitySummary | null;
}

/** Values that occur, the most frequent first, then by value. */
export type FacetCounts = Readonly<Record<SearchFacet, readonly FacetCount[]>>;

/** Finds candidates; ranking them is one pure function for all stores, see `rank.ts`. */
export abstract class SearchRepository {
  /** The first `limit` of all that match. */
  abstract findByTerms(query: TermQuery, limit: number): Promise<FoundCandidates>;

  /**
   * Counts all that match, value by value. The counts of a facet leave its own list of the filter out of account:
   * they say what choosing another value of it would find.
   */
  abstract countFacets(query: TermQuery): Promise<FacetCounts>;
}
