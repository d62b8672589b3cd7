import { useMemo } from 'react';
import { useNeighbourhood } from '../view/use-neighbourhood.ts';
import { useViewState } from '../view/use-view-state.ts';
import { visibleSet } from '../view/visible.ts';
import { withoutFilter } from './active-filters.ts';
import { countsOf, type CountedFilter, type FacetCounts } from './facet-counts.ts';

/** What a filter could leave of the set around the middle: counted without the filter itself. Null without a middle. */
export function useFacetCounts(filter: CountedFilter, counted: boolean): FacetCounts | null {
  const { state } = useViewState();
  const open = useMemo(
    () => ({ ...state, ...withoutFilter(filter), ...(counted ? {} : { centres: [] }) }),
    [state, filter, counted],
  );
  const { neighbourhood } = useNeighbourhood(open);
  return useMemo(() => {
    if (neighbourhood === null) return null;
    const counts = countsOf(filter, visibleSet(neighbourhood, open));
    return { counts, complete: neighbourhood.omitted.length === 0 };
  }, [neighbourhood, filter, open]);
}
