import { useMemo } from 'react';
import { countsOf, type CountedFilter, type FacetCounts } from './facet-counts.ts';
import { useOpenSet } from './use-open-set.ts';

/** What a filter could leave of what the page shows: counted without the filter itself. Null where useOpenSet is. */
export function useFacetCounts(filter: CountedFilter, counted: boolean): FacetCounts | null {
  const set = useOpenSet(filter, counted);
  return useMemo(
    () => set && { counts: countsOf(filter, set.visible), complete: set.complete },
    [set, filter],
  );
}
