import { pick, type Random } from './seeded-random.ts';

/** Longer words are compounds already. */
const LONGEST_PART = 11;

/** How often a word becomes a compound that no other name has: vocabularies grow with what they name (Heaps' law). */
const NEW_COMPOUND = 0.3;

const isPart = (word: string): boolean =>
  /^\p{L}+$/u.test(word) && word.length >= 4 && word.length <= LONGEST_PART;

/** Names made of the words of real ones, so that they are searched as real ones are. */
export class MadeNames {
  readonly #names: readonly (readonly string[])[];
  readonly #parts: readonly string[];

  /** The names of one column. */
  constructor(names: readonly string[]) {
    this.#names = names.filter((name) => name !== '').map((name) => name.split(' '));
    this.#parts = this.#names.flat().filter(isPart);
  }

  /** Another name: the first half of this one and the second half of any other, at times with a new compound. */
  make(name: string, random: Random): string {
    const own = name.split(' ');
    const other = pick(this.#names, random);
    const words = [
      ...own.slice(0, Math.ceil(own.length / 2)),
      ...other.slice(Math.ceil(other.length / 2)),
    ];
    return words.map((word) => this.#compound(word, random)).join(' ');
  }

  #compound(word: string, random: Random): string {
    if (!isPart(word) || random() >= NEW_COMPOUND) return word;
    return word + pick(this.#parts, random).toLowerCase();
  }
}
