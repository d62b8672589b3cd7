import { useMemo } from 'react';
import { useNetwork } from '../view/use-whole-network.ts';
import { useViewState } from '../view/use-view-state.ts';
import { visibleSet, type VisibleSet } from '../view/visible.ts';
import { withoutFilter, type Filter } from './active-filters.ts';

/** What the page would show without one filter. */
export interface OpenSet {
  readonly visible: VisibleSet;
  /** Nobody was left out of the set: a value it does not have leads to nobody. */
  readonly complete: boolean;
}

/** What is left out of a question that is not to be asked. */
const NOTHING = { centres: [], whole: false };
/** Nobody can be counted by what they are while they stand in a group. */
const UNGROUPED = { grouping: null, openedGroups: [] };

/**
 * The set around the middle, or the whole network, as it would be without a filter. Null where it is not wanted, where the
 * page shows no such set, before it is there, and where there are so many that they stand in groups.
 */
export function useOpenSet(filter: Filter, wanted: boolean): OpenSet | null {
  const { state } = useViewState();
  const open = useMemo(
    () => ({ ...state, ...UNGROUPED, ...withoutFilter(filter), ...(wanted ? {} : NOTHING) }),
    [state, filter, wanted],
  );
  const { neighbourhood } = useNetwork(open);
  return useMemo(() => {
    if (neighbourhood === null || neighbourhood.groupBy != null) return null;
    const complete = neighbourhood.omitted.length === 0;
    return { visible: visibleSet(neighbourhood, open), complete };
  }, [neighbourhood, open]);
}
