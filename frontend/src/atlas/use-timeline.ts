import { useMemo } from 'react';
import { useQuery } from 'urql';
import { toApiError, type ApiError } from '../api/api-error.ts';
import { TimelineDocument, type TimelineQuery } from '../gql/graphql.ts';
import { neighbourhoodFilter } from '../view/neighbourhood-variables.ts';
import type { ViewState } from '../view/view-state.ts';

/** How many links were valid at the end of a year. */
export type YearOfLinks = TimelineQuery['timeline'][number];

export interface TimelineResult {
  /** Null before the first answer. */
  readonly years: readonly YearOfLinks[] | null;
  readonly error: ApiError | null;
  readonly retry: () => void;
}

/** The links at the actors in the middle year by year, without a middle those of the whole network; filters count. */
export function useTimeline(state: ViewState): TimelineResult {
  const key = JSON.stringify({ ids: state.centres, filter: neighbourhoodFilter(state) });
  const variables = useMemo(
    () => JSON.parse(key) as { ids: string[]; filter: ReturnType<typeof neighbourhoodFilter> },
    [key],
  );
  const [{ data, error }, ask] = useQuery({ query: TimelineDocument, variables });
  return {
    years: data?.timeline ?? null,
    error: error ? toApiError(error) : null,
    retry: () => {
      ask({ requestPolicy: 'network-only' });
    },
  };
}
