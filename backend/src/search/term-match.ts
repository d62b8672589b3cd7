/** Letters a term needs to be looked for inside a word; shorter ones stand inside nearly every word. */
const SHORTEST_PART = 4;

/** Whether a term may stand inside a word, as `beratung` in `unternehmensberatung`, and not only begin it. */
export function mayStandInside(term: string): boolean {
  return term.length >= SHORTEST_PART;
}

/** Whether a folded word begins with a term or, from 4 letters, holds it: a part of a German compound. */
export function holdsTerm(word: string, term: string): boolean {
  return mayStandInside(term) ? word.includes(term) : word.startsWith(term);
}
