import { useMemo } from 'react';
import { useQuery } from 'urql';
import { UnknownIdsDocument } from '../gql/graphql.ts';
import { useViewState } from './use-view-state.ts';

const NONE: readonly string[] = [];

/**
 * The ids among those picked out that nobody has. Only who is not shown is asked about; `shown` null: what is shown is
 * not known yet, and nobody is asked about.
 */
export function useUnknownMarks(
  shown: readonly { readonly id: string }[] | null,
): readonly string[] {
  const { state } = useViewState();
  const { marked } = state;
  const ids = useMemo(() => {
    const there = new Set(shown?.map(({ id }) => id));
    return shown === null ? [] : marked.filter((id) => !there.has(id));
  }, [marked, shown]);
  const pause = ids.length === 0;
  const [{ data }] = useQuery({ query: UnknownIdsDocument, variables: { ids }, pause });
  if (pause) return NONE;
  return data?.neighbourhood.unknownIds.filter((id) => ids.includes(id)) ?? NONE;
}
