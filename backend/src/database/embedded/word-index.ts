import { editsAllowed, findEdits } from '../../search/edit-distance.ts';
import type { TermMatch } from '../../search/search.repository.ts';
import { holdsTerm, mayStandInside } from '../../search/term-match.ts';
import { compareText } from '../order.ts';
import { SortedList } from './sorted-list.ts';

/** One bit per letter and digit (some share one): an edit changes two of them at most, so most words need no comparing. */
function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

interface Word {
  readonly text: string;
  readonly bits: number;
}

/** Which nodes hold which words of the search text; finds them by parts of words and with small errors. */
export class WordIndex {
  readonly #nodes = new Map<string, Set<string>>();
  readonly #words = new SortedList<Word>(
    (left, right) => compareText(left.text, right.text),
    ({ text }) => text,
  );

  add(id: string, words: readonly string[]): void {
    for (const text of words) {
      const nodes = this.#nodes.get(text);
      if (nodes) nodes.add(id);
      else {
        this.#nodes.set(text, new Set([id]));
        this.#words.put({ text, bits: letterBits(text) });
      }
    }
  }

  remove(id: string, words: readonly string[]): void {
    for (const text of words) {
      const nodes = this.#nodes.get(text);
      nodes?.delete(id);
      if (nodes?.size !== 0) continue;
      this.#nodes.delete(text);
      this.#words.remove(text);
    }
  }

  /** Ids of the nodes with a word that the term matches. */
  find(term: string, match: TermMatch): ReadonlySet<string> {
    const found = new Set<string>();
    for (const word of this.#matching(term, match))
      for (const id of this.#nodes.get(word) ?? []) found.add(id);
    return found;
  }

  *#matching(term: string, match: TermMatch): Iterable<string> {
    if (mayStandInside(term)) yield* this.#holding(term);
    else yield* this.#beginningWith(term);
    if (match === 'FUZZY') yield* this.#near(term);
  }

  *#holding(term: string): Iterable<string> {
    for (const { text } of this.#words.items()) if (holdsTerm(text, term)) yield text;
  }

  *#beginningWith(prefix: string): Iterable<string> {
    const words = this.#words.items();
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((words[middle]?.text ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    for (let index = low; words[index]?.text.startsWith(prefix); index += 1)
      yield words[index]?.text ?? '';
  }

  *#near(term: string): Iterable<string> {
    const most = editsAllowed(term);
    const bits = letterBits(term);
    for (const word of this.#words.items())
      if (
        Math.abs(word.text.length - term.length) <= most &&
        countBits(word.bits ^ bits) <= 2 * most &&
        findEdits(term, word.text) !== null
      )
        yield word.text;
  }
}
