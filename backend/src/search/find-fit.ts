import { lastDay } from '@knotenwerk/graph-schema';
import { findEdits } from './edit-distance.ts';
import { namedTexts, themeTexts, type NamedText } from './named-text.ts';
import { SEARCH_FIELDS, type SearchMatch } from './search-field.ts';
import type { SearchCandidate } from './search.repository.ts';
import { holdsTerm } from './term-match.ts';

/**
 * How well a node fits, best first. EXACT: a whole name. PREFIX: the beginning of one. WORDS: beginnings of the words
 * of one name. ELSEWHERE: beginnings of words of anything searched. COMPOUND: parts of words. THEME: with the help of
 * a theme it addresses. SOURCE: words of a document, which tells about others. NEAR: with typing errors.
 */
export const HIT_TIERS = [
  'EXACT',
  'PREFIX',
  'WORDS',
  'ELSEWHERE',
  'COMPOUND',
  'THEME',
  'SOURCE',
  'NEAR',
] as const;
export type HitTier = (typeof HIT_TIERS)[number];

/** How a node fits a question: by which of its texts, and how well. */
export interface HitFit {
  readonly match: SearchMatch;
  readonly tier: HitTier;
  /** The better hits of a tier: whole words, an EXACT name with its legal form, a NEAR one in a name. */
  readonly isWhole: boolean;
  /** Typing errors the hit forgives; 0 except for NEAR. */
  readonly edits: number;
}

/** A question as the ranking reads it. */
export interface RankQuestion {
  readonly wholeKeys: readonly string[];
  readonly keys: ReadonlySet<string>;
  readonly phrasings: readonly (readonly string[])[];
}

type Holds = (words: ReadonlySet<string>, term: string) => boolean;

/** In a loop: a search looks at thousands of texts, and a list of the words of each is what takes time. */
function anyWord(words: ReadonlySet<string>, fits: (word: string) => boolean): boolean {
  for (const word of words) if (fits(word)) return true;
  return false;
}

const begins: Holds = (words, term) =>
  words.has(term) || anyWord(words, (word) => word.startsWith(term));

const holds: Holds = (words, term) =>
  words.has(term) || anyWord(words, (word) => holdsTerm(word, term));

/** The most telling of equally good texts: by field, then the name that was valid last. */
function mostTelling(texts: readonly NamedText[]): NamedText | undefined {
  const place = ({ match }: NamedText) => SEARCH_FIELDS.indexOf(match.field);
  const end = ({ match }: NamedText) => (match.validUntil ? lastDay(match.validUntil) : '');
  const later = (a: NamedText, b: NamedText) => Number(end(b) > end(a)) - Number(end(a) > end(b));
  return [...texts].sort((a, b) => place(a) - place(b) || later(a, b))[0];
}

/** Whether one way to read the question has all its terms among the words. */
function hasWholeWords({ phrasings }: RankQuestion, { words }: NamedText): boolean {
  return phrasings.some((terms) => terms.every((term) => words.has(term)));
}

/** Of texts that fit equally well the most telling among those with whole words. */
function bestOf(
  tier: HitTier,
  texts: readonly NamedText[],
  isWhole: (text: NamedText) => boolean,
): HitFit | null {
  const whole = mostTelling(texts.filter(isWhole));
  const best = whole ?? mostTelling(texts);
  return best ? { tier, match: best.match, isWhole: whole !== undefined, edits: 0 } : null;
}

/** A title counts as a name when it is asked for in full. */
function wholly({ keys, wholeKeys }: RankQuestion, texts: readonly NamedText[]): HitFit | null {
  const named = texts.filter(({ isName, match }) => isName || match.field === 'TITLE');
  const fitting = named.filter((text) => anyWord(keys, (key) => text.keys.has(key)));
  return bestOf('EXACT', fitting, (text) => wholeKeys.some((key) => text.keys.has(key)));
}

function byName(question: RankQuestion, names: readonly NamedText[]): HitFit | null {
  const { keys, phrasings } = question;
  const starts = (text: NamedText) =>
    anyWord(keys, (asked) => anyWord(text.keys, (key) => key.startsWith(asked)));
  const hasWords = ({ words }: NamedText) =>
    phrasings.some((terms) => terms.every((term) => begins(words, term)));
  const isWhole = (text: NamedText) => hasWholeWords(question, text);
  return (
    bestOf('PREFIX', names.filter(starts), isWhole) ??
    bestOf('WORDS', names.filter(hasWords), isWhole)
  );
}

/** The text that holds most of the terms; of equal ones the one beside the name, since the name is shown anyway. */
function together(
  tier: HitTier,
  { phrasings }: RankQuestion,
  texts: readonly NamedText[],
  has: Holds,
): HitFit | null {
  for (const terms of phrasings) {
    const counts = texts.map(({ words }) => terms.filter((term) => has(words, term)).length);
    const most = Math.max(...counts);
    const whole = terms.every((term) => texts.some(({ words }) => has(words, term)));
    if (!whole) continue;
    const best = texts.filter((_, place) => counts[place] === most);
    const match = (best.find(({ isName }) => !isName) ?? mostTelling(best))?.match;
    if (match) return { tier, match, isWhole: false, edits: 0 };
  }
  return null;
}

function fewestEdits(term: string, words: ReadonlySet<string>): number | null {
  if (holds(words, term)) return 0;
  const edits = [...words].flatMap((word) => findEdits(term, word) ?? []);
  return edits.length === 0 ? null : Math.min(...edits);
}

function near({ phrasings }: RankQuestion, texts: readonly NamedText[]): HitFit | null {
  const terms = phrasings[0] ?? [];
  const all = new Set(texts.flatMap(({ words }) => [...words]));
  const edits = terms.map((term) => fewestEdits(term, all));
  if (edits.includes(null)) return null;
  const hits = (text: NamedText) =>
    terms.filter((term, place) => fewestEdits(term, text.words) === edits[place]).length;
  const counts = texts.map(hits);
  const most = Math.max(...counts);
  const best = mostTelling(texts.filter((_, place) => counts[place] === most));
  const total = edits.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return best ? { tier: 'NEAR', match: best.match, isWhole: best.isName, edits: total } : null;
}

/** Who looks for somebody wants them before what is written about them. */
function ofDocument(question: RankQuestion, texts: readonly NamedText[]): HitFit | null {
  return (
    wholly(question, texts) ?? together('SOURCE', question, texts, holds) ?? near(question, texts)
  );
}

/** How a candidate fits; null where it does not. */
export function findFit(question: RankQuestion, candidate: SearchCandidate): HitFit | null {
  const texts = namedTexts(candidate);
  if (candidate.summary.label === 'Document') return ofDocument(question, texts);
  const names = texts.filter(({ isName }) => isName);
  const helped = [...themeTexts(candidate), ...texts];
  return (
    wholly(question, texts) ??
    byName(question, names) ??
    together('ELSEWHERE', question, texts, begins) ??
    together('COMPOUND', question, texts, holds) ??
    together('THEME', question, helped, holds) ??
    near(question, texts)
  );
}
