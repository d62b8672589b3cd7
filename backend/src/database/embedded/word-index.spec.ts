import fc from 'fast-check';
import { findEdits } from '../../search/edit-distance.ts';
import { holdsTerm } from '../../search/term-match.ts';
import { WordIndex } from './word-index.ts';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'e', 'r', 't', '1'),
  minLength: 1,
  maxLength: 9,
});
const shelf = fc.dictionary(fc.constantFrom('n1', 'n2', 'n3', 'n4'), fc.uniqueArray(word));

function indexOf(words: Readonly<Record<string, readonly string[]>>): WordIndex {
  const index = new WordIndex();
  for (const [id, held] of Object.entries(words)) index.add(id, held);
  return index;
}

function holding(
  words: Readonly<Record<string, readonly string[]>>,
  matches: (text: string) => boolean,
): string[] {
  return Object.keys(words).filter((id) => words[id]?.some(matches));
}

describe('the word index', () => {
  it('finds whoever has a word that begins with the term or, from 4 letters, holds it', () => {
    fc.assert(
      fc.property(shelf, word, (words, term) => {
        const found = [...indexOf(words).find(term, 'PART')].sort();
        const has = (text: string) =>
          text.startsWith(term) || (term.length >= 4 && text.includes(term));
        expect(found).toEqual(holding(words, has).sort());
      }),
    );
  });

  it('finds whoever has a word near enough to the term, or with it as a part', () => {
    fc.assert(
      fc.property(shelf, word, (words, term) => {
        const found = [...indexOf(words).find(term, 'FUZZY')].sort();
        const has = (text: string) => findEdits(term, text) !== null || holdsTerm(text, term);
        expect(found).toEqual(holding(words, has).sort());
      }),
      { numRuns: 500 },
    );
  });

  it('forgets the words of a node, and only of that one', () => {
    const index = indexOf({ a: ['netz', 'werk'], b: ['netz'] });
    index.remove('a', ['netz', 'werk']);
    expect([...index.find('ne', 'PART')]).toEqual(['b']);
    expect([...index.find('we', 'PART')]).toEqual([]);
    index.add('c', ['werk']);
    expect([...index.find('we', 'PART')]).toEqual(['c']);
  });
});
