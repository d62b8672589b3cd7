import fc from 'fast-check';
import { editDistance, findEdits } from './edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 10 });

describe('editDistance', () => {
  it.each([
    ['emsachse', 'emsachse', 0],
    ['emsachze', 'emsachse', 1],
    ['emsachs', 'emsachse', 1],
    ['emsachsen', 'emsachse', 1],
    ['emsahcse', 'emsachse', 1],
    ['emaschse', 'emsachse', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
  ])('from %s to %s is %d', (one, other, edits) => {
    expect(editDistance(one, other)).toBe(edits);
  });

  it('is the same both ways, zero for equal words, and no longer than the longer word', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other) === 0).toBe(one === other);
        expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe('findEdits', () => {
  it.each([
    ['ihk', 'ihk', 0],
    ['ihk', 'ihl', null],
    ['kolm', 'koln', 1],
    ['koeln', 'koehl', null],
    ['netzwerk', 'natzwark', 2],
    ['netzwerk', 'nutzwork1', null],
    ['2019', '2018', null],
    ['2019', '2019', 0],
    ['h2netz', 'h2netze', null],
  ])('forgives %s for %s: %s', (term, written, edits) => {
    expect(findEdits(term, written)).toBe(edits);
  });
});
