import { useMemo } from 'react';
import { useQuery } from 'urql';
import { AddressedThemesDocument } from '../gql/graphql.ts';
import type { FacetCounts } from './facet-counts.ts';
import type { Choice } from './filter-choices.ts';
import { useOpenSet } from './use-open-set.ts';

/** The themes of what the page shows, counted without the filter by themes. */
export interface ThemeCounts extends FacetCounts {
  /** The most frequent first. */
  readonly themes: readonly Choice<string>[];
}

/** The themes the actors of the page address, each with how many do. Null where useOpenSet is, and before they are there. */
export function useThemeCounts(counted: boolean): ThemeCounts | null {
  const set = useOpenSet('themes', counted);
  const ids = useMemo(() => set?.visible.nodes.map(({ entity }) => entity.id) ?? [], [set]);
  const pause = ids.length === 0;
  const [{ data }] = useQuery({ query: AddressedThemesDocument, variables: { ids }, pause });
  // Null, whatever the types say, where the answer is nothing but an error.
  const found = data?.addressedThemes;
  return useMemo(() => {
    if (set === null || pause || found == null) return null;
    const themes = found.map(({ theme: { id, name }, count }) => ({
      value: id,
      caption: name,
      count,
    }));
    const counts = new Map(themes.map(({ value, count }) => [value, count]));
    return { themes, counts, complete: set.complete };
  }, [set, pause, found]);
}
