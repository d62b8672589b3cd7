import { useMemo } from 'react';
import { useQuery } from 'urql';
import { toApiError } from '../api/api-error.ts';
import {
  WholeNetworkDocument,
  type WholeNetworkQuery,
  type WholeNetworkQueryVariables,
} from '../gql/graphql.ts';
import { dayOf } from './day-of.ts';
import { entityOn } from './entity-on-day.ts';
import { groupingVariables, neighbourhoodFilter } from './neighbourhood-variables.ts';
import { toPicture } from './picture.ts';
import { useKept } from './use-kept.ts';
import {
  useNeighbourhood,
  type Neighbourhood,
  type NeighbourhoodResult,
} from './use-neighbourhood.ts';
import { showsWhole, type ViewState } from './view-state.ts';

type Answer = WholeNetworkQuery['wholeNetwork'];

/** The question to the API for the whole network a state shows. */
export function wholeNetworkVariables(state: ViewState): WholeNetworkQueryVariables {
  return {
    filter: neighbourhoodFilter(state),
    asOf: dayOf(state),
    ...groupingVariables(state),
  };
}

/** The answer in the form of a neighbourhood without a middle: network and list treat both alike. */
function toNeighbourhood(
  { nodes, links, totalCount, groupBy }: Answer,
  { asOf }: WholeNetworkQueryVariables,
): Neighbourhood {
  return {
    totalCount,
    groupBy,
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

function useWholeNetwork(state: ViewState): NeighbourhoodResult {
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
        : { neighbourhood: toNeighbourhood(found, variables), picture: toPicture(found) },
    [found, variables],
  );
  const kept = useKept(answer, paused ? null : 'asked');
  return {
    neighbourhood: kept?.neighbourhood ?? null,
    picture: kept?.picture ?? null,
    absent: [],
    loading: !paused && fetching,
    error: !paused && error ? toApiError(error) : null,
    retry: () => {
      ask({ requestPolicy: 'network-only' });
    },
  };
}

/** Asks for what a state shows: the neighbourhood of its middle, or the whole network. */
export function useNetwork(state: ViewState): NeighbourhoodResult {
  const around = useNeighbourhood(state);
  const whole = useWholeNetwork(state);
  return showsWhole(state) ? whole : around;
}
