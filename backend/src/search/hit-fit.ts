import type { SearchMatch } from './search-field.ts';

/**
 * How well a node fits, best first. EXACT: a whole name. PREFIX: the beginning of one. WORDS: beginnings of the words
 * of one name. ELSEWHERE: beginnings of words of anything searched. COMPOUND: parts of words. THEME: with the help of
 * a theme it addresses. TYPE: what a region is, which hundreds are. SOURCE: words of a document, which tells about
 * others. NEAR: with typing errors.
 */
export const HIT_TIERS = [
  'EXACT',
  'PREFIX',
  'WORDS',
  'ELSEWHERE',
  'COMPOUND',
  'THEME',
  'TYPE',
  'SOURCE',
  'NEAR',
] as const;
export type HitTier = (typeof HIT_TIERS)[number];

/** How a node fits a question: by which of its texts, and how well. */
export interface HitFit {
  readonly match: SearchMatch;
  readonly tier: HitTier;
  /** The better hits of a tier: whole words, an EXACT name (no type of area) with its legal form, a NEAR one in a name. */
  readonly isWhole: boolean;
  /** Typing errors the hit forgives; 0 except for NEAR. */
  readonly edits: number;
}
