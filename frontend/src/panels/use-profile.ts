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
}

/** The profile of any node; with a day, what was valid on it. */
export function useProfile(id: string | null, asOf: Day | null): ProfileResult {
  const [{ data, fetching, error }, ask] = useQuery({
    query: ProfileDocument,
    variables: { id: id ?? '', asOf, perGroup: PER_GROUP },
    pause: id === null,
  });
  const found = data?.entity ?? null;
  return {
    profile: found !== null && found.id === id ? found : null,
    loading: fetching,
    error: error && !fetching ? toApiError(error) : null,
    retry: () => {
      ask({ requestPolicy: 'network-only' });
    },
  };
}
