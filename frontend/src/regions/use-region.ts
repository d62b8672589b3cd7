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
import { useWholeLists } from './use-whole-lists.ts';

export type RegionProfile = NonNullable<RegionPageQuery['region']>;
export type RegionOverview = RegionProfile['overview'];
export type Standing = NonNullable<RegionProfile['standing']>;
export type Tally = TallyFragment;
export type TiedList = TiedListFragment;
export type Tie = TiedList['items'][number]['links'][number];

/** How many organisations a list shows first. */
const FIRST = 12;

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
  const [wanted, setWanted] = useState(false);
  const variables = { id, asOf, first: FIRST };
  const [{ data, fetching, error, stale }, ask] = useQuery({
    query: RegionPageDocument,
    variables,
  });
  const found = data?.region?.id === id ? data.region : null;
  const whole = useWholeLists(found?.overview ?? null, { id, asOf, wanted });
  const { overview } = whole;
  const failure = error && !fetching ? error : whole.error;
  return {
    region: found && overview && { ...found, overview },
    error: failure ? toApiError(failure) : null,
    loading: fetching || stale || whole.loading,
    retry: () => {
      ask({ requestPolicy: 'network-only' });
      whole.ask();
    },
    showAll: () => {
      setWanted(true);
    },
  };
}
