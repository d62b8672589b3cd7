import type { RegionProfile, Tie } from './use-region.ts';

/** The ids under which the region of a page stands in ties. */
export type Here = ReadonlySet<string>;

/** A region by its id, and a Land of one Kreis by that of its Kreis too: both are the same place. */
export function hereOf({ id, regionLevel, overview: { parts } }: RegionProfile): Here {
  const isCityState = regionLevel === 'STATE' && parts.length === 1;
  return new Set([id, ...(isCityState ? parts : []).map((part) => part.id)]);
}

/** Ties that say the same of several regions. */
export interface TieLine extends Omit<Tie, 'id' | 'to'> {
  readonly places: readonly Tie['to'][];
}

/** What ties must have in common to stand on one line. */
function keyOf({ type, role, since, until, ended, sources }: Tie): string {
  return JSON.stringify([type, role, since, until, ended, sources.map(({ id }) => id)]);
}

/** Ties in their order, those that say the same of several regions on one line; those to the region of the page alone. */
export function tieLines(ties: readonly Tie[], here: Here): readonly TieLine[] {
  const lines = new Map<string, TieLine>();
  for (const tie of ties) {
    const { to } = tie;
    const key = here.has(to.id) ? `${keyOf(tie)} here` : keyOf(tie);
    lines.set(key, { ...tie, places: [...(lines.get(key)?.places ?? []), to] });
  }
  return [...lines.values()];
}
