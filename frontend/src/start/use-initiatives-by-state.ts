import { VOCABULARIES, type GermanState } from '@knotenwerk/graph-schema';
import { useMemo } from 'react';
import { useOrganisations } from '../list/use-organisations.ts';
import { INITIATIVE_KINDS } from '../view/actor-kinds.ts';
import { INITIAL_VIEW, type ViewState } from '../view/view-state.ts';

/** Every initiative in as few pages as the API allows. */
const ALL_INITIATIVES: ViewState = { ...INITIAL_VIEW, kinds: INITIATIVE_KINDS, rows: 1600 };

/** How many initiatives have their seat in each Land, and how many in none; null until known. */
export function useInitiativesByState() {
  const { list, error, retry } = useOrganisations(ALL_INITIATIVES);
  const counts = useMemo(() => {
    if (list === null) return null;
    const states = Object.keys(VOCABULARIES.GermanState) as GermanState[];
    const inState = (state: string | null) =>
      list.organisations.filter((organisation) => organisation.state === state).length;
    return {
      byState: states.map((state) => ({ state, count: inState(state) })),
      elsewhere: inState(null),
      total: list.totalCount,
    };
  }, [list]);
  return { counts, error, retry };
}
