import { isActorLink } from '@knotenwerk/graph-schema';
import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import type { NodeEntry } from '../database/embedded/graph-entry.ts';
import { SEARCH_FACETS, type SearchFacet, type SearchFilter } from './search.repository.ts';

type Values = (entry: NodeEntry, graph: EmbeddedGraph) => readonly string[];

const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);

const VALUES: Readonly<Record<SearchFacet, Values>> = {
  labels: ({ summary }) => [summary.label],
  kinds: ({ summary }) => one(summary.kind),
  states: ({ summary }) => one(summary.state),
  themes: ({ record }, graph) => themesOf(record.id, graph),
  types: ({ record }, graph) => linkTypesOf(record.id, graph),
  confidences: ({ summary }) => one(summary.confidence),
  statuses: ({ summary }) => one(summary.status),
};

/** Ids of the themes a node ADDRESSES, in order. */
export function themesOf(id: string, graph: EmbeddedGraph): readonly string[] {
  const themes = graph
    .linksFrom(id)
    .flatMap(({ record: { type, to } }) => (type === 'ADDRESSES' ? [to] : []));
  return [...new Set(themes)].sort();
}

function linkTypesOf(id: string, graph: EmbeddedGraph): readonly string[] {
  const types = graph.linksAt(id).map(({ record }) => record.type);
  return [...new Set(types.filter(isActorLink))];
}

/** The values of a node in a facet, each once. */
export function facetValues(
  facet: SearchFacet,
  entry: NodeEntry,
  graph: EmbeddedGraph,
): readonly string[] {
  return VALUES[facet](entry, graph);
}

/** The facets in which a node does not have what the filter wants; none: it passes. */
export function failedFacets(
  entry: NodeEntry,
  filter: SearchFilter,
  graph: EmbeddedGraph,
): readonly SearchFacet[] {
  return SEARCH_FACETS.filter((facet) => {
    const wanted: readonly string[] = filter[facet] ?? [];
    return (
      wanted.length > 0 && !facetValues(facet, entry, graph).some((value) => wanted.includes(value))
    );
  });
}
