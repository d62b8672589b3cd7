import type { UnmetPart } from '../../atlas/IgnoredNotice.tsx';
import { VIEW_KEYS, type ViewState } from '../../view/view-state.ts';
import { useTerritories } from './use-territories.ts';

/** The chamber in the address where it has none of the districts shown; null where it has one, or that is not known yet. */
export function useUnmetChamber(state: ViewState): UnmetPart | null {
  const { territories } = useTerritories(state);
  const { territory } = state;
  if (territory === null) return null;
  const isAwaited = state.territories !== null && territories === null;
  const isMet = territories?.items.some(({ organisation }) => organisation.id === territory);
  if (isAwaited || isMet === true) return null;
  return {
    ignored: [{ key: VIEW_KEYS.territory.key, text: territory }],
    change: { territory: null },
  };
}
