import type { OrganisationKind } from '@knotenwerk/graph-schema';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { toApiError, type ApiError } from '../../api/api-error.ts';
import { isAnswerTo } from '../../api/is-answer-to.ts';
import {
  TerritoriesDocument,
  type TerritoriesQuery,
  type TerritoriesQueryVariables,
} from '../../gql/graphql.ts';
import { dayOf } from '../../view/day-of.ts';
import type { TerritoryKind, ViewState } from '../../view/view-state.ts';

export type Territories = TerritoriesQuery['territories'];
/** A chamber with the Kreise it is responsible for. */
export type Territory = Territories['items'][number];

/** The kind of chamber each word of the address stands for. */
const KINDS: Readonly<Record<TerritoryKind, OrganisationKind>> = {
  ihk: 'CHAMBER_OF_COMMERCE',
  hwk: 'CHAMBER_OF_CRAFTS',
};

/** As many as the API tells at once; there are 79 chambers of commerce. */
const MOST = 200;

export interface TerritoriesResult {
  /** Null where none are wanted, and while they load. */
  readonly territories: Territories | null;
  readonly error: ApiError | null;
  readonly retry: () => void;
}

/** The Kreise of the chambers that the state wants to see; asks only where it does. */
export function useTerritories(state: ViewState): TerritoriesResult {
  const { territories: kind } = state;
  const asOf = dayOf(state);
  const variables = useMemo(
    (): TerritoriesQueryVariables => ({
      filter: { kinds: kind === null ? [] : [KINDS[kind]] },
      first: MOST,
      ...(asOf === null ? {} : { asOf }),
    }),
    [kind, asOf],
  );
  const [{ data, error, fetching, operation }, ask] = useQuery({
    query: TerritoriesDocument,
    variables,
    pause: kind === null,
  });
  // What was asked before would stand under the new choice.
  const isWanted = kind !== null && !fetching && isAnswerTo(operation, variables);
  return {
    territories: isWanted ? (data?.territories ?? null) : null,
    error: error === undefined || kind === null ? null : toApiError(error),
    retry: () => {
      ask({ requestPolicy: 'network-only' });
    },
  };
}
