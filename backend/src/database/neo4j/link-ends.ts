/** Where a link is to be looked for. */
export interface LinkPlace {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Reads the ends of a link from its id, `from~TYPE~to` or `from~TYPE~to~since`: a link is then found through its ends,
 * as Neo4j has no index over all types. Null for any other text; no stored link has such an id.
 */
export function findLinkPlace(id: string): LinkPlace | null {
  const [from, type, to, , ...rest] = id.split('~');
  return from && type && to && rest.length === 0 ? { id, from, to } : null;
}
