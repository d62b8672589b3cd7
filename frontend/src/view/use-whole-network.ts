import { useMemo } from 'react';
import { useQuery } from 'urql';
import { toApiError } from '../api/api-error.ts';
import {
  WholeNetworkDocument,
  type ActorGrouping,
  type WholeNetworkQuery,
  type WholeNetworkQueryVariables,
} from '../gql/graphql.ts';
import { dayOf } from './day-of.ts';
import { entityOn } from './entity-on-day.ts';
import { neighbourhoodFilter } from './neighbourhood-variables.ts';
import { useKept } from './use-kept.ts';
import {
  useNeighbourhood,
  type Neighbourhood,
  type NeighbourhoodResult,
} from './use-neighbourhood.ts';
import { showsWhole, type GROUPINGS, type ViewState } from './view-state.ts';

type Answer = WholeNetworkQuery['wholeNetwork'];
export type ActorGroup = Answer['groups'][number];
export type Community = Answer['communities'][number];

/** What besides actors and links is told of the whole network. */
export type WholePicture = Pick<Answer, 'groupBy' | 'groups' | 'ties' | 'communities'> & {
  /** Where everybody stands, in units of about the distance of neighbours. */
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
};

/** The set a state shows: around its middle, or everybody. */
export interface NetworkResult extends NeighbourhoodResult {
  /** Null around a middle. */
  readonly whole: WholePicture | null;
}

const GROUP_BY = {
  art: 'KIND',
  land: 'STATE',
  gemeinschaft: 'COMMUNITY',
} as const satisfies Record<(typeof GROUPINGS)[number], ActorGrouping>;

/** The question to the API for the whole network a state shows. */
export function wholeNetworkVariables(state: ViewState): WholeNetworkQueryVariables {
  return {
    filter: neighbourhoodFilter(state),
    asOf: dayOf(state),
    groupBy: state.grouping === null ? null : GROUP_BY[state.grouping],
    opened: [...state.openedGroups],
  };
}

/** The answer in the form of a neighbourhood without a middle: network and list treat both alike. */
function toNeighbourhood(
  { nodes, links, totalCount }: Answer,
  { asOf }: WholeNetworkQueryVariables,
): Neighbourhood {
  return {
    totalCount,
    links,
    nodes: nodes.map(({ entity, community }) => ({
      distance: 1,
      entity: entityOn(entity, asOf ?? null),
      community,
    })),
    omitted: [],
    unknownIds: [],
  };
}

function toPicture({ nodes, groupBy, groups, ties, communities }: Answer): WholePicture {
  const places = nodes.map(({ entity, x, y }) => [entity.id, { x, y }] as const);
  return { groupBy, groups, ties, communities, places: new Map(places) };
}

function useWholeNetwork(state: ViewState): NetworkResult {
  const paused = !showsWhole(state);
  const key = JSON.stringify(wholeNetworkVariables(state));
  const variables = useMemo(() => JSON.parse(key) as WholeNetworkQueryVariables, [key]);
  const [{ data, fetching, error }, ask] = useQuery({
    query: WholeNetworkDocument,
    variables,
    pause: paused,
  });
  // Null, whatever the types say, where the answer is nothing but an error.
  const found = data?.wholeNetwork;
  const answer = useMemo(
    () =>
      found == null
        ? null
        : { neighbourhood: toNeighbourhood(found, variables), whole: toPicture(found) },
    [found, variables],
  );
  const kept = useKept(answer, paused ? null : 'asked');
  return {
    neighbourhood: kept?.neighbourhood ?? null,
    whole: kept?.whole ?? null,
    absent: [],
    loading: !paused && fetching,
    error: !paused && error ? toApiError(error) : null,
    retry: () => {
      ask({ requestPolicy: 'network-only' });
    },
  };
}

/** Asks for what a state shows: the neighbourhood of its middle, or the whole network. */
export function useNetwork(state: ViewState): NetworkResult {
  const around = useNeighbourhood(state);
  const whole = useWholeNetwork(state);
  return showsWhole(state) ? whole : { ...around, whole: null };
}
