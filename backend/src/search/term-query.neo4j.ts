import { editsAllowed } from './edit-distance.ts';
import type { TermMatch } from './search.repository.ts';

/** One term as Lucene takes it. A prefix holds the whole word too. */
function clause(term: string, match: TermMatch): string {
  if (match === 'PREFIX') return `+${term}*`;
  const edits = editsAllowed(term);
  return edits === 0 ? `+${term}` : `+${term}~${String(edits)}`;
}

/**
 * The query all of whose terms must match. Terms are folded to a-z and 0-9 already, so no sign of Lucene's language
 * gets in; should one come, it is an error of the caller.
 */
export function luceneQuery(terms: readonly string[], match: TermMatch): string {
  const foreign = terms.find((term) => !/^[a-z0-9]+$/.test(term));
  if (foreign !== undefined) throw new Error(`Not a folded term: ${foreign}`);
  return terms.map((term) => clause(term, match)).join(' ');
}
