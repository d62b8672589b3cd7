import { useMemo } from 'react';
import { useQuery } from 'urql';
import { toApiError, type ApiError } from '../api/api-error.ts';
import { NeighbourhoodDocument, type NeighbourhoodQuery } from '../gql/graphql.ts';
import { neighbourhoodVariables } from './neighbourhood-variables.ts';
import { useKept } from './use-kept.ts';
import type { ViewState } from './view-state.ts';

export type Neighbourhood = NeighbourhoodQuery['neighbourhood'];
export type NeighbourhoodEntity = Neighbourhood['nodes'][number]['entity'];
export type NeighbourhoodLink = Neighbourhood['links'][number];

/** The set a state shows around its middle: the same for the network and for the list. */
export interface NeighbourhoodResult {
  /** Null without a middle or before the first answer; while the next answer loads, the one before. */
  readonly neighbourhood: Neighbourhood | null;
  readonly loading: boolean;
  readonly error: ApiError | null;
  readonly retry: () => void;
}

/** Asks for the neighbourhood of the state's middle; without a middle it asks nothing. */
export function useNeighbourhood(state: ViewState): NeighbourhoodResult {
  const paused = state.centres.length === 0;
  const variables = useMemo(() => neighbourhoodVariables(state), [state]);
  const [{ data, fetching, error }, ask] = useQuery({
    query: NeighbourhoodDocument,
    variables,
    pause: paused,
  });
  const neighbourhood = useKept(data?.neighbourhood, paused ? null : 'asked');
  return {
    neighbourhood,
    loading: !paused && fetching,
    error: !paused && error ? toApiError(error) : null,
    retry: () => {
      ask({ requestPolicy: 'network-only' });
    },
  };
}
