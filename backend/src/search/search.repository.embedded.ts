import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import { holdsDay, type NodeEntry } from '../database/embedded/graph-entry.ts';
import { byDegree, firstInOrder } from '../database/order.ts';
import { toFacetCounts } from './facet-counts.ts';
import { facetValues, failedFacets, themesOf } from './facet-values.embedded.ts';
import {
  SEARCH_FACETS,
  SearchRepository,
  type FacetCounts,
  type FoundCandidates,
  type SearchFacet,
  type TermQuery,
} from './search.repository.ts';
import { findMatching, type Matching } from './matching.embedded.ts';

function inOrder(left: Matching, right: Matching): number {
  return (
    Number(left.byTheme) - Number(right.byTheme) ||
    byDegree(left.entry.summary, right.entry.summary)
  );
}

/** Candidates from the word index in memory. */
export class EmbeddedSearchRepository extends SearchRepository {
  constructor(private readonly graph: EmbeddedGraph) {
    super();
  }

  override findByTerms(query: TermQuery, limit: number): Promise<FoundCandidates> {
    const passing = this.#alive(query).filter(
      ({ entry }) => failedFacets(entry, query.filter, this.graph).length === 0,
    );
    const candidates = firstInOrder(passing, inOrder, limit).map(({ entry, byTheme }) => ({
      summary: entry.summary,
      properties: entry.record.properties,
      themes: byTheme ? this.#themesOf(entry) : [],
    }));
    return Promise.resolve({ candidates, totalCount: passing.length });
  }

  override countFacets(query: TermQuery): Promise<FacetCounts> {
    const counts = new Map(SEARCH_FACETS.map((facet) => [facet, new Map<string, number>()]));
    for (const { entry } of this.#alive(query)) {
      const failed = failedFacets(entry, query.filter, this.graph);
      if (failed.length > 1) continue;
      for (const [facet, counted] of counts)
        if (failed.length === 0 || failed[0] === facet)
          for (const value of facetValues(facet, entry, this.graph))
            counted.set(value, (counted.get(value) ?? 0) + 1);
    }
    return Promise.resolve(this.#told(counts));
  }

  #alive(query: TermQuery): Matching[] {
    return findMatching(this.graph, query.readings).filter(({ entry }) =>
      holdsDay(entry.summary, query.asOf),
    );
  }

  #themesOf({ record }: NodeEntry) {
    return themesOf(record.id, this.graph).map((id) => this.graph.getNode(id).record.properties);
  }

  #told(counts: ReadonlyMap<SearchFacet, ReadonlyMap<string, number>>): FacetCounts {
    const theme = (facet: SearchFacet, value: string) =>
      facet === 'themes' ? this.graph.getNode(value).summary : null;
    return toFacetCounts(
      new Map(
        [...counts].map(([facet, counted]) => [
          facet,
          [...counted].map(([value, count]) => ({ value, count, theme: theme(facet, value) })),
        ]),
      ),
    );
  }
}
