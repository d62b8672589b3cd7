import {
  SEARCH_FACETS,
  type FacetCount,
  type FacetCounts,
  type SearchFacet,
} from './search.repository.ts';

function compare(left: FacetCount, right: FacetCount): number {
  if (left.count !== right.count) return right.count - left.count;
  return Number(left.value > right.value) - Number(left.value < right.value);
}

/** Counts by facet in the order the port promises, whatever order a store counted in. */
export function toFacetCounts(
  counted: ReadonlyMap<SearchFacet, readonly FacetCount[]>,
): FacetCounts {
  return Object.fromEntries(
    SEARCH_FACETS.map((facet) => [facet, (counted.get(facet) ?? []).toSorted(compare)]),
  ) as unknown as FacetCounts;
}
