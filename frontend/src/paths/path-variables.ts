import type { OrganisationKind } from '@knotenwerk/graph-schema';
import type { PathFilter, WaysQueryVariables } from '../gql/graphql.ts';
import { neighbourhoodFilter } from '../view/neighbourhood-variables.ts';
import { dayOf } from '../view/day-of.ts';
import type { ViewState } from '../view/view-state.ts';

/** Whom no way may pass; persons have no kind, so without them only organisations stay. */
function avoiding({ avoided, avoidedKinds }: ViewState): PathFilter {
  const kinds = avoidedKinds.filter((kind): kind is OrganisationKind => kind !== 'PERSON');
  return {
    ...(avoided.length > 0 ? { avoid: [...avoided] } : {}),
    ...(kinds.length > 0 ? { withoutKinds: kinds } : {}),
    ...(avoidedKinds.includes('PERSON') ? { labels: ['Organisation'] } : {}),
  };
}

/**
 * The question to the API for the ways of a state: of all times those that hold today and, apart, those that have ended;
 * on a chosen day there is nothing that has ended.
 */
export function pathVariables(state: ViewState): WaysQueryVariables {
  const filter: PathFilter = { ...neighbourhoodFilter(state), ...avoiding(state) };
  const day = dayOf(state);
  const anyTime = day === null;
  return {
    from: state.pathFrom ?? '',
    to: state.pathTo ?? '',
    maxLength: state.pathLength,
    limit: state.pathCount,
    filter: anyTime ? { ...filter, includeEnded: false } : filter,
    pastFilter: filter,
    withPast: anyTime,
    asOf: day,
    sourcedOnly: state.sourcedOnly,
  };
}
