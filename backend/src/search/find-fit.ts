import { isValidOn, lastDay, validity, type Day } from '@knotenwerk/graph-schema';
import { findEdits } from './edit-distance.ts';
import type { HitFit, HitTier } from './hit-fit.ts';
import { namedTexts, themeTexts, type NamedText } from './named-text.ts';
import { SEARCH_FIELDS, type SearchField } from './search-field.ts';
import type { SearchCandidate } from './search.repository.ts';
import { holdsTerm } from './term-match.ts';

/** A question as the ranking reads it. */
export interface RankQuestion {
  readonly wholeKeys: readonly string[];
  readonly keys: ReadonlySet<string>;
  readonly phrasings: readonly (readonly string[])[];
  /** The day that is looked at: of equally good names the one that held on it tells most. Null: none. */
  readonly asOf: Day | null;
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

/** Whether a text is a dated name that held on a day. */
function heldOn({ match: { validFrom, validUntil } }: NamedText, day: Day | null): boolean {
  if (day === null || (validFrom === null && validUntil === null)) return false;
  return isValidOn(validity(validFrom ?? undefined, validUntil ?? undefined), day);
}

/** The most telling of equally good texts: the name of the day, then by field, then the name that was valid last. */
function mostTelling(
  texts: readonly NamedText[],
  { asOf }: Pick<RankQuestion, 'asOf'>,
): NamedText | undefined {
  const then = (text: NamedText) => Number(heldOn(text, asOf));
  const place = ({ match }: NamedText) => SEARCH_FIELDS.indexOf(match.field);
  const end = ({ match }: NamedText) => (match.validUntil ? lastDay(match.validUntil) : '');
  const later = (a: NamedText, b: NamedText) => Number(end(b) > end(a)) - Number(end(a) > end(b));
  return [...texts].sort((a, b) => then(b) - then(a) || place(a) - place(b) || later(a, b))[0];
}

/** Whether one way to read the question has all its terms among the words. */
function hasWholeWords({ phrasings }: RankQuestion, { words }: NamedText): boolean {
  return phrasings.some((terms) => terms.every((term) => words.has(term)));
}

/** Of texts that fit equally well the most telling among those with whole words. */
function bestOf(
  question: RankQuestion,
  tier: HitTier,
  texts: readonly NamedText[],
  isWhole: (text: NamedText) => boolean,
): HitFit | null {
  const whole = mostTelling(texts.filter(isWhole), question);
  const best = whole ?? mostTelling(texts, question);
  return best ? { tier, match: best.match, isWhole: whole !== undefined, edits: 0 } : null;
}

const isTypeOfArea = ({ match }: NamedText): boolean => match.field === 'TYPE_OF_AREA';

/** What stands beside the name and is a hit like a name when it is asked for in full. */
const ASKED_IN_FULL: readonly SearchField[] = ['TITLE', 'TYPE_OF_AREA', 'AREA_KEY'];

/** A region with what it is comes after who has that very name. */
function wholly(question: RankQuestion, texts: readonly NamedText[]): HitFit | null {
  const { keys, wholeKeys } = question;
  const named = texts.filter(({ isName, match }) => isName || ASKED_IN_FULL.includes(match.field));
  const fitting = named.filter((text) => anyWord(keys, (key) => text.keys.has(key)));
  const isWhole = (text: NamedText) =>
    !isTypeOfArea(text) && wholeKeys.some((key) => text.keys.has(key));
  return bestOf(question, 'EXACT', fitting, isWhole);
}

function byName(question: RankQuestion, names: readonly NamedText[]): HitFit | null {
  const { keys, phrasings } = question;
  const starts = (text: NamedText) =>
    anyWord(keys, (asked) => anyWord(text.keys, (key) => key.startsWith(asked)));
  const hasWords = ({ words }: NamedText) =>
    phrasings.some((terms) => terms.every((term) => begins(words, term)));
  const isWhole = (text: NamedText) => hasWholeWords(question, text);
  return (
    bestOf(question, 'PREFIX', names.filter(starts), isWhole) ??
    bestOf(question, 'WORDS', names.filter(hasWords), isWhole)
  );
}

/**
 * The text that holds most of the terms; of equal ones the one beside the name, since the name is shown anyway. What a
 * region is holds its name too, and so explains nothing that the name does.
 */
function together(
  tier: HitTier,
  question: RankQuestion,
  texts: readonly NamedText[],
  has: Holds,
): HitFit | null {
  for (const terms of question.phrasings) {
    const counts = texts.map(({ words }) => terms.filter((term) => has(words, term)).length);
    const most = Math.max(...counts);
    const whole = terms.every((term) => texts.some(({ words }) => has(words, term)));
    if (!whole) continue;
    const best = texts.filter((_, place) => counts[place] === most);
    const beside = best.find((text) => !text.isName && !isTypeOfArea(text));
    const match = (beside ?? mostTelling(best, question))?.match;
    if (match) return { tier, match, isWhole: false, edits: 0 };
  }
  return null;
}

function fewestEdits(term: string, words: ReadonlySet<string>): number | null {
  if (holds(words, term)) return 0;
  const edits = [...words].flatMap((word) => findEdits(term, word) ?? []);
  return edits.length === 0 ? null : Math.min(...edits);
}

function near(question: RankQuestion, texts: readonly NamedText[]): HitFit | null {
  const terms = question.phrasings[0] ?? [];
  const all = new Set(texts.flatMap(({ words }) => [...words]));
  const edits = terms.map((term) => fewestEdits(term, all));
  if (edits.includes(null)) return null;
  const hits = (text: NamedText) =>
    terms.filter((term, place) => fewestEdits(term, text.words) === edits[place]).length;
  const counts = texts.map(hits);
  const most = Math.max(...counts);
  const best = mostTelling(
    texts.filter((_, place) => counts[place] === most),
    question,
  );
  const total = edits.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return best ? { tier: 'NEAR', match: best.match, isWhole: best.isName, edits: total } : null;
}

/** Who looks for somebody wants them before what is written about them. */
function ofDocument(question: RankQuestion, texts: readonly NamedText[]): HitFit | null {
  return (
    wholly(question, texts) ?? together('SOURCE', question, texts, holds) ?? near(question, texts)
  );
}

/** All texts but, where nothing of the question is in a name, what a region is: that alone tells hundreds. */
function telling(
  { phrasings }: RankQuestion,
  texts: readonly NamedText[],
  names: readonly NamedText[],
): readonly NamedText[] {
  if (!texts.some(isTypeOfArea)) return texts;
  const isNamed = phrasings.flat().some((term) => names.some(({ words }) => holds(words, term)));
  return isNamed ? texts : names;
}

/** How a candidate fits; null where it does not. */
export function findFit(question: RankQuestion, candidate: SearchCandidate): HitFit | null {
  const texts = namedTexts(candidate);
  if (candidate.summary.label === 'Document') return ofDocument(question, texts);
  const names = texts.filter(({ isName }) => isName);
  const told = telling(question, texts, names);
  const helped = [...themeTexts(candidate), ...told];
  return (
    wholly(question, texts) ??
    byName(question, names) ??
    together('ELSEWHERE', question, told, begins) ??
    together('COMPOUND', question, told, holds) ??
    together('THEME', question, helped, holds) ??
    together('TYPE', question, texts, holds) ??
    near(question, texts)
  );
}
