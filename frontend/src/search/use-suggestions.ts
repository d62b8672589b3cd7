import type { Day, NodeLabel } from '@knotenwerk/graph-schema';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { toApiError, type ApiError } from '../api/api-error.ts';
import { SearchDocument } from '../gql/graphql.ts';
import type { SearchHit } from './search-groups.ts';

/** Fewer letters than this begin too many names to be a question. */
const SHORTEST_TEXT = 2;
const MOST_SUGGESTIONS = 8;
/** Milliseconds of rest after a key before the API is asked. */
const PAUSE = 150;

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(text);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return rested;
}

/** What is suggested for a text. */
export interface Suggestions {
  readonly hits: readonly SearchHit[];
  readonly totalCount: number;
  /** Whether the answer belongs to the text as it stands now: an older one is never acted on. */
  readonly settled: boolean;
  readonly error: ApiError | null;
}

const EVERYTHING: readonly NodeLabel[] = [];

/** Suggestions while typing, as of a day, of these labels or of all; answers to an older text are dropped. */
export function useSuggestions(
  text: string,
  asOf: Day | null,
  labels: readonly NodeLabel[] = EVERYTHING,
): Suggestions {
  const wanted = text.trim();
  const asked = useRested(wanted);
  const tooShort = wanted.length < SHORTEST_TEXT;
  const [{ data, fetching, error, operation }] = useQuery({
    query: SearchDocument,
    variables: {
      text: asked,
      first: MOST_SUGGESTIONS,
      after: null,
      asOf,
      ...(labels.length > 0 ? { filter: { labels: [...labels] } } : {}),
    },
    pause: tooShort || asked.length < SHORTEST_TEXT,
  });
  const settled = !fetching && operation?.variables.text === wanted;
  const found = tooShort ? undefined : data?.search;
  return {
    hits: found?.nodes ?? [],
    totalCount: found?.totalCount ?? 0,
    settled: settled && !tooShort,
    error: settled && error ? toApiError(error) : null,
  };
}
