import { editsAllowed } from './edit-distance.ts';
import type { TermMatch, TermReading } from './search.repository.ts';
import { mayStandInside } from './term-match.ts';

/** One term as Lucene takes it. A part of a word holds the whole word too. */
function clause(term: string, match: TermMatch): string {
  const part = mayStandInside(term) ? `*${term}*` : `${term}*`;
  const edits = editsAllowed(term);
  return match === 'PART' || edits === 0 ? `+${part}` : `+(${part} ${term}~${String(edits)})`;
}

/**
 * The query all of whose terms must match. Terms are folded to a-z and 0-9 already, so no sign of Lucene's language
 * gets in; should one come, it is an error of the caller.
 */
export function luceneQuery({ terms, match }: TermReading): string {
  const foreign = terms.find((term) => !/^[a-z0-9]+$/.test(term));
  if (foreign !== undefined) throw new Error(`Not a folded term: ${foreign}`);
  return terms.map((term) => clause(term, match)).join(' ');
}
