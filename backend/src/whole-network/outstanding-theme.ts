import type { EntitySummary } from '../database/entity-summary.ts';
import type { AddressedTheme } from './whole-network.repository.ts';

/** Fewer members than this make no theme one of a community. */
const LEAST_MEMBERS = 3;
/** So much of those members who address any theme at all address the one that stands out. */
const LEAST_SHARE = 1 / 3;
/** So many times as often as among all actors. */
const LEAST_LIFT = 2;

function countAmong(ids: ReadonlySet<string>, { actorIds }: AddressedTheme): number {
  return actorIds.filter((id) => ids.has(id)).length;
}

/** How many different actors address any of these themes. */
function countAddressing(themes: readonly AddressedTheme[], ids?: ReadonlySet<string>): number {
  const all = new Set(themes.flatMap(({ actorIds }) => actorIds));
  return ids === undefined ? all.size : [...all].filter((id) => ids.has(id)).length;
}

/**
 * The theme that stands out among some actors: at least three of them address it, a third of those who address any theme,
 * and twice the share it has among all actors. Of several the most frequent, then the first by id; null for none.
 */
export function outstandingTheme(
  members: ReadonlySet<string>,
  themes: readonly AddressedTheme[],
): EntitySummary | null {
  const [all, here] = [countAddressing(themes), countAddressing(themes, members)];
  const outstanding = themes
    .map((addressed) => ({ addressed, count: countAmong(members, addressed) }))
    .filter(({ addressed, count }) => {
      const share = count / here;
      const usual = addressed.actorIds.length / all;
      return count >= LEAST_MEMBERS && share >= LEAST_SHARE && share >= LEAST_LIFT * usual;
    })
    .sort((a, b) => b.count - a.count);
  return outstanding[0]?.addressed.theme ?? null;
}
