import type { Day } from '@knotenwerk/graph-schema';
import { useState } from 'react';
import { useQuery } from 'urql';
import { toApiError, type ApiError } from '../api/api-error.ts';
import {
  RegionPageDocument,
  type RegionPageQuery,
  type TallyFragment,
  type TiedListFragment,
} from '../gql/graphql.ts';

export type RegionProfile = NonNullable<RegionPageQuery['region']>;
export type RegionOverview = RegionProfile['overview'];
export type Standing = NonNullable<RegionProfile['standing']>;
export type Tally = TallyFragment;
export type TiedList = TiedListFragment;
export type Tie = TiedList['items'][number]['links'][number];

/** How many organisations a list shows first, and at most. */
const FIRST = 12;
const MOST = 200;

interface RegionResult {
  readonly region: RegionProfile | null;
  readonly error: ApiError | null;
  readonly retry: () => void;
  /** Asks for the lists in full. */
  readonly showAll: () => void;
  readonly loading: boolean;
}

/** What there is in a region; with a day, what was valid on it. */
export function useRegion(id: string, asOf: Day | null): RegionResult {
  const [first, setFirst] = useState(FIRST);
  const variables = { id, asOf, first };
  const [{ data, fetching, error, stale }, ask] = useQuery({
    query: RegionPageDocument,
    variables,
  });
  const found = data?.region ?? null;
  return {
    region: found !== null && found.id === id ? found : null,
    error: error && !fetching ? toApiError(error) : null,
    loading: fetching || stale,
    retry: () => {
      ask({ requestPolicy: 'network-only' });
    },
    showAll: () => {
      setFirst(MOST);
    },
  };
}
