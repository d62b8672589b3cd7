import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import { isAmong } from '../database/embedded/filter.ts';
import type { NodeEntry } from '../database/embedded/graph-entry.ts';
import { byDegree, firstInOrder } from '../database/embedded/order.ts';
import {
  SearchRepository,
  type SearchCandidate,
  type SearchFilter,
  type TermQuery,
} from './search.repository.ts';

function passes({ summary }: NodeEntry, { labels, kinds, states }: SearchFilter): boolean {
  const { label, kind, state } = summary;
  return isAmong(labels, label) && isAmong(kinds, kind) && isAmong(states, state);
}

/** Candidates from the word index in memory. */
export class EmbeddedSearchRepository extends SearchRepository {
  constructor(private readonly graph: EmbeddedGraph) {
    super();
  }

  override findByTerms(query: TermQuery): Promise<readonly SearchCandidate[]> {
    const found = firstInOrder(
      this.#matching(query),
      (left, right) => byDegree(left.summary, right.summary),
      query.limit,
    );
    return Promise.resolve(
      found.map(({ summary, record: { properties } }) => ({ summary, properties })),
    );
  }

  *#matching({ terms, match, filter }: TermQuery): Iterable<NodeEntry> {
    const [first, ...others] = terms
      .map((term) => this.graph.indexes.words.find(term, match))
      .sort((left, right) => left.size - right.size);
    for (const id of first ?? []) {
      const entry = this.graph.getNode(id);
      if (others.every((ids) => ids.has(id)) && passes(entry, filter)) yield entry;
    }
  }
}
