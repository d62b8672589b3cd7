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
  /** Asks for the lists of this region in full. */
  readonly showAll: () => void;
  readonly loading: boolean;
  /** The day the region is told for: until the answer of another day is there, the one before. */
  readonly day: Day | null;
  /** What is told is not yet that of the day asked for. */
  readonly isEarlier: boolean;
}

/** What there is in a region; with a day, what was valid on it. */
export function useRegion(id: string, asOf: Day | null): RegionResult {
  const [wantedFor, setWantedFor] = useState<string | null>(null);
  const variables = { id, asOf, first: FIRST };
  const [{ data, fetching, error, stale, operation }, ask] = useQuery({
    query: RegionPageDocument,
    variables,
  });
  const found = data?.region?.id === id ? data.region : null;
  const day = found === null ? asOf : (operation?.variables.asOf ?? null);
  const asked = { id, asOf: day, wanted: wantedFor === id };
  const whole = useWholeLists(found?.overview ?? null, asked);
  const { overview } = whole;
  const failure = error && !fetching ? error : whole.error;
  return {
    region: found && overview && { ...found, overview },
    ...{ day, isEarlier: day !== asOf },
    error: failure ? toApiError(failure) : null,
    loading: fetching || stale || whole.loading,
    retry: () => {
      ask({ requestPolicy: 'network-only' });
      whole.ask();
    },
    showAll: () => {
      setWantedFor(id);
    },
  };
}
