import { compoundParts } from './compound-parts.ts';
import { foldings, foldLong, foldShort, splitWords, unleet } from './fold.ts';
import { tellingWords, withoutLegalEnding } from './telling-words.ts';

/**
 * The one normaliser of the search, for what is stored and for what is asked, in every store.
 * It writes folded words of a-z and 0-9 only, so no query syntax of any store can get through it.
 */

/** The most terms of a query that are looked at. */
const MOST_TERMS = 12;

/** The most words of a text that somebody may write without blanks. */
const MOST_SHORT_WORDS = 3;

/** Each blank-separated part with its inner signs dropped: `ems-achse` to `emsachse`, `in|du|strie` to `industrie`. */
function joinedParts(folded: string): string[] {
  return folded
    .split(/\s+/)
    .map((part) => splitWords(part).join(''))
    .filter((word) => word !== '');
}

/** Neighbouring words of one sign taken together: `e v` to `ev`, `h2 n o n` to `h2 non`, however they are spaced. */
function joinInitials(words: readonly string[]): string[][] {
  return words.reduce<string[][]>((runs, word) => {
    const last = runs.at(-1);
    if (word.length === 1 && last?.[0]?.length === 1) last.push(word);
    else runs.push([word]);
    return runs;
  }, []);
}

/** Every ending of a run of initials, so that `e. V.` is found after another single letter too. */
function initials(words: readonly string[]): string[] {
  return joinInitials(words)
    .filter((run) => run.length > 1)
    .flatMap((run) => run.slice(0, -1).map((_, start) => run.slice(start).join('')));
}

/** A short name as one word, as many type it: `IGMetall`. */
function wholeShortName(words: readonly string[]): string[] {
  return words.length < 2 || words.length > MOST_SHORT_WORDS ? [] : [words.join('')];
}

/** The words one text is found by: folded both ways, split and joined, with letters for digits. */
export function searchWords(text: string): ReadonlySet<string> {
  const words = foldings(text).flatMap((folded) => {
    const parts = splitWords(folded);
    return [...parts, ...joinedParts(folded), ...initials(parts), ...wholeShortName(parts)];
  });
  return new Set([...words, ...words.flatMap(unleet)]);
}

/** What the store indexes for a node: every word of all its searched texts, once, in a stable order. */
export function searchText(texts: readonly string[]): string {
  return [...new Set(texts.flatMap((text) => [...searchWords(text)]))].sort().join(' ');
}

/** Words with neighbouring initials as one. */
function joinedInitials(words: readonly string[]): string[] {
  return joinInitials(words).map((run) => run.join(''));
}

/** The terms of a query, at most 12: folded words without legal forms and fillers; each must be found. */
export function searchTerms(query: string): readonly string[] {
  const words = tellingWords(joinedInitials(splitWords(foldLong(query))));
  return [...new Set(words)].slice(0, MOST_TERMS);
}

/**
 * The ways to read a query, the plain one first: its words; its words without inner signs (`Emsa-chse`);
 * everything as one word (`Ems Achse` for a name written together); its compounds taken apart. None for signs alone.
 */
export function searchPhrasings(query: string): readonly (readonly string[])[] {
  const folded = foldLong(query);
  const readings = [
    searchTerms(query),
    [...new Set(tellingWords(joinedParts(folded)))].slice(0, MOST_TERMS),
    [tellingWords(joinedInitials(splitWords(folded))).join('')],
    [...new Set(searchTerms(query).flatMap(compoundParts))].slice(0, MOST_TERMS),
  ];
  const distinct = new Map(readings.map((terms) => [terms.join(' '), terms]));
  distinct.delete('');
  return [...distinct.values()];
}

/** One text as one word in each of its foldings, legal form included. */
export function wholeKeys(text: string): readonly string[] {
  return foldings(text)
    .map((folded) => splitWords(folded).join(''))
    .filter((key) => key !== '');
}

/**
 * One text as one word, in each of its foldings, with and without the legal form it ends in: two texts that share a
 * key are the same to a reader.
 */
export function searchKeys(text: string): ReadonlySet<string> {
  const words = foldings(text).map((folded) => joinedInitials(splitWords(folded)));
  const short = words.map((parts) => withoutLegalEnding(parts).join(''));
  const keys = [...wholeKeys(text), ...short.filter((key) => key !== '')];
  return new Set([...keys, ...keys.flatMap(unleet)]);
}

/** A folded name to sort by: the same order in every store, whatever its collation. */
export function sortName(name: string): string {
  return splitWords(foldShort(name)).join(' ');
}
