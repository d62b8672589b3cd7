import { useMemo } from 'react';
import { useQuery } from 'urql';
import { isAnswerTo } from '../../api/is-answer-to.ts';
import { PlacesDocument, type PlacesQueryVariables } from '../../gql/graphql.ts';
import { useNetworkSize } from '../../shell/use-network-size.ts';
import type { ViewState } from '../../view/view-state.ts';
import { placeQuestion } from './place-question.ts';
import type { SeatPlace } from './seat-clusters.ts';

const NOBODY: readonly SeatPlace[] = [];

export interface PlacesResult {
  /** Nobody at first; while the next answer loads, those of the one before. */
  readonly places: readonly SeatPlace[];
  /** The places are those the state asks for. */
  readonly isCurrent: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Who has a seat where, of those the map counts. */
export function usePlaces(state: ViewState): PlacesResult {
  const { organisationCount, isPending } = useNetworkSize();
  const key = JSON.stringify(placeQuestion(state, organisationCount));
  const variables = useMemo(() => JSON.parse(key) as PlacesQueryVariables, [key]);
  const [{ data, fetching, error, operation }, ask] = useQuery({
    query: PlacesDocument,
    variables,
    // How much is asked of each place hangs on it: a large network would be asked for twice.
    pause: isPending,
  });
  const failed = error !== undefined;
  return {
    // Marks of another choice would be wrong for as long as the failure lasts.
    places: failed ? NOBODY : (data?.placesIn ?? NOBODY),
    isCurrent: !failed && !fetching && isAnswerTo(operation, variables),
    failed,
    retry: () => {
      ask({ requestPolicy: 'network-only' });
    },
  };
}
