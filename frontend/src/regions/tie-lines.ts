import type { Tie } from './use-region.ts';

/** Ties that say the same of several regions. */
export interface TieLine extends Omit<Tie, 'id' | 'to'> {
  readonly places: readonly Tie['to'][];
}

/** What ties must have in common to stand on one line. */
function keyOf({ type, role, since, until, ended, sources }: Tie): string {
  return JSON.stringify([type, role, since, until, ended, sources.map(({ id }) => id)]);
}

/** Ties in their order, those that say the same of several regions on one line; one to the region of the page alone. */
export function tieLines(ties: readonly Tie[], of: string): readonly TieLine[] {
  const lines = new Map<string, TieLine>();
  for (const tie of ties) {
    const { to } = tie;
    const key = to.id === of ? `${keyOf(tie)} ${of}` : keyOf(tie);
    lines.set(key, { ...tie, places: [...(lines.get(key)?.places ?? []), to] });
  }
  return [...lines.values()];
}
