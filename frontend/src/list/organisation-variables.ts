import type { OrganisationKind } from '@knotenwerk/graph-schema';
import type { OrganisationFilter, OrganisationSort } from '../gql/graphql.ts';
import type { SortColumn } from '../view/sorting.ts';
import { dayOf } from '../view/day-of.ts';
import { TODAY, type ViewState } from '../view/view-state.ts';

/** The orders the API knows, by the column that shows them. */
const SORTS: Readonly<Partial<Record<SortColumn, OrganisationSort>>> = {
  name: 'NAME',
  verbindungen: 'DEGREE',
  gegruendet: 'FOUNDED',
};

/** The order the API sorts a column in at first; null where it cannot sort by it. */
export function apiOrder(column: SortColumn): { readonly descending: boolean } | null {
  return column in SORTS ? { descending: column === 'verbindungen' } : null;
}

function given(key: keyof OrganisationFilter, items: readonly string[]): OrganisationFilter {
  return items.length === 0 ? {} : { [key]: [...items] };
}

/** The question to the API for the list of all organisations. */
export function organisationQuestion(state: ViewState): {
  readonly filter: OrganisationFilter;
  readonly sort: OrganisationSort;
} {
  const day = dayOf(state);
  const kinds = state.kinds.filter((kind): kind is OrganisationKind => kind !== 'PERSON');
  const filter: OrganisationFilter = {
    ...given('kinds', kinds),
    ...given('states', state.states),
    ...given('themes', state.themes),
    ...given('confidences', state.confidences),
    ...(day === null ? {} : { asOf: day }),
    ...(state.asOf === TODAY ? { statuses: ['ACTIVE', 'UNKNOWN'] } : {}),
    ...given('statuses', state.statuses),
  };
  return { filter, sort: SORTS[state.sorting?.column ?? 'name'] ?? 'NAME' };
}
