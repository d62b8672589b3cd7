import type { Day } from '@knotenwerk/graph-schema';
import type { EntitySummary } from '../database/entity-summary.ts';
import { searchKeys, searchPhrasings, wholeKeys } from '../database/search-text.ts';
import { findFit } from './find-fit.ts';
import { HIT_TIERS, type HitFit } from './hit-fit.ts';
import { sortNameOf } from './named-text.ts';
import type { SearchCandidate } from './search.repository.ts';

/** A node that was found, why, and how well it fits. */
export interface RankedHit extends HitFit {
  readonly summary: EntitySummary;
}

function inOrder(
  hits: readonly RankedHit[],
  candidates: ReadonlyMap<string, SearchCandidate>,
): RankedHit[] {
  const nameOf = ({ summary }: RankedHit): string => {
    const candidate = candidates.get(summary.id);
    return candidate ? sortNameOf(candidate) : '';
  };
  const compareBy = (a: string, b: string) => Number(a > b) - Number(a < b);
  return hits.toSorted(
    (a, b) =>
      HIT_TIERS.indexOf(a.tier) - HIT_TIERS.indexOf(b.tier) ||
      a.edits - b.edits ||
      Number(b.isWhole) - Number(a.isWhole) ||
      b.summary.degree - a.summary.degree ||
      compareBy(nameOf(a), nameOf(b)) ||
      compareBy(a.summary.id, b.summary.id),
  );
}

/**
 * Orders what a store found, for every store the same: by tier, see HIT_TIERS; with typing errors the fewest first;
 * the better ones of a tier, see HitFit; then most links first, then by name, then id. A candidate that does not match
 * at all is left out. With a day, a name that held on it explains a hit before others that fit as well.
 */
export function rank(
  query: string,
  candidates: Iterable<SearchCandidate>,
  asOf: Day | null = null,
): RankedHit[] {
  const question = {
    wholeKeys: wholeKeys(query),
    keys: searchKeys(query),
    phrasings: searchPhrasings(query),
    asOf,
  };
  if (question.phrasings.length === 0) return [];
  const distinct = new Map([...candidates].map((found) => [found.summary.id, found]));
  return inOrder(
    [...distinct.values()].flatMap((candidate) => {
      const fit = findFit(question, candidate);
      return fit ? [{ summary: candidate.summary, ...fit }] : [];
    }),
    distinct,
  );
}
