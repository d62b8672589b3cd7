import { useMemo } from 'react';
import { useQuery } from 'urql';
import { AddressedThemesDocument, type AddressedThemesQuery } from '../gql/graphql.ts';
import type { FacetCounts } from './facet-counts.ts';
import type { Choice } from './filter-choices.ts';
import { useOpenSet } from './use-open-set.ts';

/** The themes of what the page shows, counted without the filter by themes. */
export interface ThemeCounts extends FacetCounts {
  /** The most frequent first. */
  readonly themes: readonly Choice<string>[];
}

/** Themes with how many address each, as choices; of a set that leaves nobody out unless told. */
export function toThemeCounts(
  found: AddressedThemesQuery['addressedThemes'],
  complete = true,
): ThemeCounts {
  const themes = found
    .map(({ theme: { id, name }, count }) => ({ value: id, caption: name, count }))
    .toSorted((one, other) => other.count - one.count);
  return { themes, counts: new Map(themes.map(({ value, count }) => [value, count])), complete };
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
    return toThemeCounts(found, set.complete);
  }, [set, pause, found]);
}
