import { useMemo } from 'react';
import { useQuery } from 'urql';
import { toApiError, type ApiError } from '../../api/api-error.ts';
import { isAnswerTo } from '../../api/is-answer-to.ts';
import {
  PlaceLinksDocument,
  type BoundingBox,
  type PlaceLinksQuery,
  type PlaceLinksQueryVariables,
} from '../../gql/graphql.ts';
import { useKept } from '../../view/use-kept.ts';
import type { ViewState } from '../../view/view-state.ts';
import { WHOLE } from '../frame.ts';
import { regionQuestion } from '../region-question.ts';

/** Links between those seated in the window, by the points they sit at. */
export type PlaceLinks = PlaceLinksQuery['placeLinks'];
export type SpotPair = PlaceLinks['pairs'][number];

/** The most pairs of places that are asked for. */
const MOST_PAIRS = 1_000;

export interface PlaceLinksResult {
  /** Null while nothing is known, and where links are not shown. While others load, the ones before. */
  readonly links: PlaceLinks | null;
  /** No others are on their way. */
  readonly isCurrent: boolean;
  readonly error: ApiError | null;
  readonly retry: () => void;
}

/** Who of those in the window is linked with whom; asks only where links are shown and the window is known. */
export function usePlaceLinks(state: ViewState, window: BoundingBox | null): PlaceLinksResult {
  const { filter, asOf } = regionQuestion(state, WHOLE);
  const types = state.linkTypes.length === 0 ? null : state.linkTypes;
  const key = JSON.stringify({ bbox: window, types, filter, asOf, first: MOST_PAIRS });
  const variables = useMemo(() => JSON.parse(key) as PlaceLinksQueryVariables, [key]);
  const [{ data, error, fetching, operation }, ask] = useQuery({
    query: PlaceLinksDocument,
    variables,
    pause: !state.showLinks || window === null,
  });
  const links = useKept(data?.placeLinks ?? null, state.showLinks ? 'shown' : null);
  const isSettled = !fetching && (error !== undefined || isAnswerTo(operation, variables));
  return {
    links,
    isCurrent: !state.showLinks || isSettled,
    error: error === undefined || !state.showLinks ? null : toApiError(error),
    retry: () => {
      ask({ requestPolicy: 'network-only' });
    },
  };
}
