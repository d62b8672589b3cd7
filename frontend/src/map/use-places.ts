import { useMemo } from 'react';
import { useQuery } from 'urql';
import { PlacesDocument, type PlacesQueryVariables } from '../gql/graphql.ts';
import { REACH } from '../view/extent.ts';
import type { ViewState } from '../view/view-state.ts';
import { WHOLE } from './frame.ts';
import { regionQuestion } from './region-question.ts';
import type { SeatPlace } from './seat-clusters.ts';

const NOBODY: readonly SeatPlace[] = [];

/** Who has a seat where, of those the map counts; nobody while that is not known: the numbers say the same. */
export function usePlaces(state: ViewState): readonly SeatPlace[] {
  const { filter, asOf } = regionQuestion(state, WHOLE);
  const key = JSON.stringify({ bbox: REACH, filter, asOf });
  const variables = useMemo(() => JSON.parse(key) as PlacesQueryVariables, [key]);
  const [{ data }] = useQuery({ query: PlacesDocument, variables });
  return data?.placesIn ?? NOBODY;
}
