/** What German compounds of this field end in, folded. */
const HEADS: readonly string[] = [
  ...['ministerium', 'kammer', 'verband', 'verein', 'gewerkschaft', 'agentur', 'netzwerk'],
  ...['initiative', 'buendnis', 'cluster', 'dialog', 'konferenz', 'forum', 'strategie', 'beratung'],
];

/** Fewer letters than this are no word to find somebody by. */
const SHORTEST_REST = 4;

/**
 * A folded compound taken apart at its last word, without the `s` that joins them: `wirtschaftsministerium` to
 * `wirtschaft`, `ministerium`, for names that say it the other way round. Other words stay whole.
 */
export function compoundParts(word: string): readonly string[] {
  const head = HEADS.find((end) => word.endsWith(end));
  const rest = head === undefined ? '' : word.slice(0, -head.length).replace(/s$/, '');
  return head === undefined || rest.length < SHORTEST_REST ? [word] : [rest, head];
}
