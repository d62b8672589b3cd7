import type { Day } from '@knotenwerk/graph-schema';
import { useQuery } from 'urql';
import { toApiError, type ApiError } from '../api/api-error.ts';
import { ProfileDocument } from '../gql/graphql.ts';
import type { Profile } from './profile.ts';

/** How many connections of one kind a profile shows before „alle zeigen“. */
const PER_GROUP = 12;

export interface ProfileResult {
  readonly profile: Profile | null;
  readonly loading: boolean;
  readonly error: ApiError | null;
  readonly retry: () => void;
  /** The day the profile is told for: until the answer of another day is there, the one before. */
  readonly day: Day | null;
  /** What is told is not yet that of the day asked for. */
  readonly isEarlier: boolean;
}

/** The profile of any node; with a day, what was valid on it. */
export function useProfile(id: string | null, asOf: Day | null): ProfileResult {
  const [{ data, fetching, error, operation }, ask] = useQuery({
    query: ProfileDocument,
    variables: { id: id ?? '', asOf, perGroup: PER_GROUP },
    pause: id === null,
  });
  const profile = data?.entity?.id === id ? data.entity : null;
  const day = profile === null ? asOf : (operation?.variables.asOf ?? null);
  return {
    ...{ profile, day, isEarlier: day !== asOf },
    loading: fetching,
    error: error && !fetching ? toApiError(error) : null,
    retry: () => {
      ask({ requestPolicy: 'network-only' });
    },
  };
}
