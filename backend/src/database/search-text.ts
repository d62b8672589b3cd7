/**
 * The one normaliser of the search, for what is stored and for what is asked, in every store.
 * It writes folded words of a-z and 0-9 only, so no query syntax of any store can get through it.
 */

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};

/** German letters to their two-letter form, other accents dropped, lower case. */
function foldLong(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
}

/** The same with `ä` as `a`, as people write who have no umlaut on their keyboard. */
function foldShort(text: string): string {
  return foldLong(text.normalize('NFKD').replaceAll('\u0308', ''));
}

/** Words between anything that is neither letter nor digit. */
function split(folded: string): string[] {
  return folded.split(/[^a-z0-9]+/).filter((word) => word !== '');
}

/** Each blank-separated part with its inner signs dropped: `ems-achse` to `emsachse`, `in|du|strie` to `industrie`. */
function joined(folded: string): string[] {
  return folded
    .split(/\s+/)
    .map((part) => part.replaceAll(/[^a-z0-9]+/g, ''))
    .filter((word) => word !== '');
}

/** Letters for digits inside a word, as in `n3tzwerk`; a word without such digits, or of digits alone, has none. */
function unleet(word: string): string[] {
  if (!/[a-z]/.test(word) || !/[a-z][0134570]|[0134570][a-z]/.test(word)) return [];
  return [word.replaceAll(/[013457]/g, (digit) => LEET[digit] ?? digit)];
}

/** The words one text is found by: folded both ways, split and joined, with letters for digits. */
export function searchWords(text: string): ReadonlySet<string> {
  const forms = [foldLong(text), foldShort(text)];
  const words = forms.flatMap((form) => [...split(form), ...joined(form)]);
  return new Set([...words, ...words.flatMap(unleet)]);
}

/** What the store indexes for a node: every word of all its searched texts, once, in a stable order. */
export function searchText(texts: readonly string[]): string {
  return [...new Set(texts.flatMap((text) => [...searchWords(text)]))].sort().join(' ');
}

/** The terms of a query, at most 12: folded words; each must be found. */
export function searchTerms(query: string): readonly string[] {
  const MOST_TERMS = 12;
  return [...new Set(split(foldLong(query)))].slice(0, MOST_TERMS);
}

/** A folded name to sort by: the same order in every store, whatever its collation. */
export function sortName(name: string): string {
  return split(foldShort(name)).join(' ');
}
