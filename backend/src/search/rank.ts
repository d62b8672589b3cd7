import { lastDay } from '@knotenwerk/graph-schema';
import { searchKeys, searchPhrasings, sortName } from '../database/search-text.ts';
import type { EntitySummary } from '../database/entity-summary.ts';
import { findEdits } from './edit-distance.ts';
import { namedTexts, type NamedText } from './named-text.ts';
import { SEARCH_FIELDS, type SearchMatch } from './search-field.ts';
import type { SearchCandidate } from './search.repository.ts';

/** How well a node fits, best first. */
export const HIT_TIERS = ['EXACT', 'PREFIX', 'WORDS', 'ELSEWHERE', 'NEAR'] as const;
export type HitTier = (typeof HIT_TIERS)[number];

/** A node that was found, why, and how well it fits. */
export interface RankedHit {
  readonly summary: EntitySummary;
  readonly match: SearchMatch;
  readonly tier: HitTier;
  /** Typing errors the hit forgives; 0 except for NEAR. */
  readonly edits: number;
}

interface Question {
  readonly keys: ReadonlySet<string>;
  readonly phrasings: readonly (readonly string[])[];
}

type Found = Omit<RankedHit, 'summary'>;

function beginsOne(words: ReadonlySet<string>, term: string): boolean {
  return words.has(term) || [...words].some((word) => word.startsWith(term));
}

/** The most telling of equally good texts: by field, then the name that was valid last. */
function mostTelling(texts: readonly NamedText[]): NamedText | undefined {
  const place = ({ match }: NamedText) => SEARCH_FIELDS.indexOf(match.field);
  const end = ({ match }: NamedText) => (match.validUntil ? lastDay(match.validUntil) : '');
  const later = (a: NamedText, b: NamedText) => Number(end(b) > end(a)) - Number(end(a) > end(b));
  return [...texts].sort((a, b) => place(a) - place(b) || later(a, b))[0];
}

/** A title counts as a name when it is asked for in full. */
function wholly({ keys }: Question, texts: readonly NamedText[]): Found | null {
  const named = texts.filter(({ isName, match }) => isName || match.field === 'TITLE');
  const best = mostTelling(named.filter((text) => [...keys].some((key) => text.keys.has(key))));
  return best ? { tier: 'EXACT', match: best.match, edits: 0 } : null;
}

function byName({ keys, phrasings }: Question, names: readonly NamedText[]): Found | null {
  const begins = (text: NamedText) =>
    [...keys].some((asked) => [...text.keys].some((key) => key.startsWith(asked)));
  const holds = ({ words }: NamedText) =>
    phrasings.some((terms) => terms.every((term) => beginsOne(words, term)));
  for (const [tier, fits] of [['PREFIX', begins] as const, ['WORDS', holds] as const]) {
    const best = mostTelling(names.filter(fits));
    if (best) return { tier, match: best.match, edits: 0 };
  }
  return null;
}

/** The text that holds most of the terms; of equal ones the one beside the name, since the name is shown anyway. */
function elsewhere({ phrasings }: Question, texts: readonly NamedText[]): Found | null {
  const holds = (text: NamedText, terms: readonly string[]) =>
    terms.filter((term) => beginsOne(text.words, term)).length;
  for (const terms of phrasings) {
    if (!terms.every((term) => texts.some(({ words }) => beginsOne(words, term)))) continue;
    const most = Math.max(...texts.map((text) => holds(text, terms)));
    const best = texts.filter((text) => holds(text, terms) === most);
    const match = (best.find(({ isName }) => !isName) ?? mostTelling(best))?.match;
    if (match) return { tier: 'ELSEWHERE', match, edits: 0 };
  }
  return null;
}

function fewestEdits(term: string, words: Iterable<string>): number | null {
  const edits = [...words].flatMap((word) => findEdits(term, word) ?? []);
  return edits.length === 0 ? null : Math.min(...edits);
}

function near({ phrasings }: Question, texts: readonly NamedText[]): Found | null {
  const terms = phrasings[0] ?? [];
  const all = texts.flatMap(({ words }) => [...words]);
  const edits = terms.map((term) => fewestEdits(term, all));
  if (edits.includes(null)) return null;
  const hits = (text: NamedText) =>
    terms.filter((term, index) => fewestEdits(term, text.words) === edits[index]).length;
  const most = Math.max(...texts.map(hits));
  const best = mostTelling(texts.filter((text) => hits(text) === most));
  const sum = edits.reduce<number>((total, count) => total + (count ?? 0), 0);
  return best ? { tier: 'NEAR', match: best.match, edits: sum } : null;
}

function findHit(question: Question, candidate: SearchCandidate): RankedHit | null {
  const texts = namedTexts(candidate);
  const names = texts.filter(({ isName }) => isName);
  const found =
    wholly(question, texts) ??
    byName(question, names) ??
    elsewhere(question, texts) ??
    near(question, texts);
  return found && { summary: candidate.summary, ...found };
}

/** The sort name is made once for each hit, not once for each comparison. */
function inOrder(hits: readonly RankedHit[]): RankedHit[] {
  const names = new Map(hits.map(({ summary }) => [summary.id, sortName(summary.name)]));
  const compareBy = (a: string, b: string) => Number(a > b) - Number(a < b);
  return hits.toSorted(
    (a, b) =>
      HIT_TIERS.indexOf(a.tier) - HIT_TIERS.indexOf(b.tier) ||
      a.edits - b.edits ||
      b.summary.degree - a.summary.degree ||
      compareBy(names.get(a.summary.id) ?? '', names.get(b.summary.id) ?? '') ||
      compareBy(a.summary.id, b.summary.id),
  );
}

/**
 * Orders what a store found, for every store the same: the whole name first (current, short, former or other),
 * then names that begin so, then names that hold every word, then words found elsewhere (town, publisher, title
 * of a source), then words with typing errors, fewest first. Within a tier most links first, then by name, then id.
 * A candidate that does not match at all is left out.
 */
export function rank(query: string, candidates: Iterable<SearchCandidate>): RankedHit[] {
  const question = { keys: searchKeys(query), phrasings: searchPhrasings(query) };
  if (question.phrasings.length === 0) return [];
  const distinct = new Map([...candidates].map((found) => [found.summary.id, found]));
  return inOrder([...distinct.values()].flatMap((found) => findHit(question, found) ?? []));
}
