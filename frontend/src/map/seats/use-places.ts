import { useMemo } from 'react';
import { useQuery } from 'urql';
import { PlacesDocument, type PlacesQueryVariables } from '../../gql/graphql.ts';
import { useNetworkSize } from '../../shell/use-network-size.ts';
import type { ViewState } from '../../view/view-state.ts';
import { placeQuestion } from './place-question.ts';
import type { SeatPlace } from './seat-clusters.ts';

const NOBODY: readonly SeatPlace[] = [];

/** Who has a seat where, of those the map counts; nobody while that is not known: the numbers say the same. */
export function usePlaces(state: ViewState): readonly SeatPlace[] {
  const { organisationCount, isPending } = useNetworkSize();
  const key = JSON.stringify(placeQuestion(state, organisationCount));
  const variables = useMemo(() => JSON.parse(key) as PlacesQueryVariables, [key]);
  const [{ data }] = useQuery({
    query: PlacesDocument,
    variables,
    // How much is asked of each place hangs on it: a large network would be asked for twice.
    pause: isPending,
  });
  return data?.placesIn ?? NOBODY;
}
