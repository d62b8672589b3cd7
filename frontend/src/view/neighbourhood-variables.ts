import type { OrganisationKind } from '@knotenwerk/graph-schema';
import type {
  ActorGrouping,
  NeighbourhoodFilter,
  NeighbourhoodQueryVariables,
} from '../gql/graphql.ts';
import { dayOf } from './day-of.ts';
import type { GROUPINGS, ViewState } from './view-state.ts';

/** An empty list filters nothing, so it is left out of the question. */
function given(key: keyof NeighbourhoodFilter, items: readonly string[]): NeighbourhoodFilter {
  return items.length === 0 ? {} : { [key]: [...items] };
}

/** Persons have no kind, so a choice of kinds must say by label whether they stay. */
function kindFilter(kinds: ViewState['kinds']): NeighbourhoodFilter {
  if (kinds.length === 0) return {};
  const organisations = kinds.filter((kind): kind is OrganisationKind => kind !== 'PERSON');
  const labels: NeighbourhoodFilter['labels'] = [
    ...(organisations.length > 0 ? (['Organisation'] as const) : []),
    ...(kinds.includes('PERSON') ? (['Person'] as const) : []),
  ];
  return { labels, ...given('kinds', organisations) };
}

/** What of the links and actors around the middle a state shows, at whatever time. */
export function neighbourhoodFilter(state: ViewState): NeighbourhoodFilter {
  return {
    ...kindFilter(state.kinds),
    ...given('types', state.linkTypes),
    ...given('states', state.states),
    ...given('themes', state.themes),
    ...given('confidences', state.confidences),
    ...given('statuses', state.statuses),
  };
}

const GROUP_BY = {
  art: 'KIND',
  land: 'STATE',
  gemeinschaft: 'COMMUNITY',
} as const satisfies Record<(typeof GROUPINGS)[number], ActorGrouping>;

/** What a state puts actors together by, and which groups it opens. */
export function groupingVariables({ grouping, openedGroups }: ViewState) {
  return {
    groupBy: grouping === null ? null : GROUP_BY[grouping],
    opened: [...openedGroups],
  };
}

/** The question to the API for what a state shows around its middle. */
export function neighbourhoodVariables(state: ViewState): NeighbourhoodQueryVariables {
  return {
    ids: [...state.centres],
    depth: state.depth,
    limit: state.neighbourLimit,
    filter: neighbourhoodFilter(state),
    asOf: dayOf(state),
    ...groupingVariables(state),
  };
}
