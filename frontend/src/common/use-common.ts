import { useMemo } from 'react';
import { useQuery } from 'urql';
import { toApiError, type ApiError } from '../api/api-error.ts';
import { CommonDocument, type CommonPartFragment, type CommonQuery } from '../gql/graphql.ts';
import { dayOf } from '../view/day-of.ts';
import { neighbourhoodFilter } from '../view/neighbourhood-variables.ts';
import type { ViewState } from '../view/view-state.ts';

export type Common = CommonQuery;
export type CommonPart = CommonPartFragment;
export type CommonCounterpart = CommonPart['nodes'][number];

/** As many as anybody reads; how many there are is said. */
const MOST_SHOWN = 50;

/** What the actors in the middle of a state have in common; null below two, and while it is asked. */
export function useCommon(state: ViewState): {
  readonly common: Common | null;
  readonly error: ApiError | null;
  readonly retry: () => void;
} {
  const pause = state.centres.length < 2;
  const variables = useMemo(
    () => ({
      ids: [...state.centres],
      filter: neighbourhoodFilter(state),
      confidences: [...state.confidences],
      asOf: dayOf(state),
      first: MOST_SHOWN,
    }),
    [state],
  );
  const [{ data, fetching, error }, ask] = useQuery({ query: CommonDocument, variables, pause });
  const settled = !pause && !fetching;
  return {
    common: settled && data ? data : null,
    error: settled && error ? toApiError(error) : null,
    retry: () => {
      ask({ requestPolicy: 'network-only' });
    },
  };
}
