import fc from 'fast-check';
import { byDegree, compareText, firstInOrder } from './order.ts';

describe('the order of texts', () => {
  it('is that of their code units, whatever the language of the machine', () => {
    expect(['ä', 'z', 'Z', 'a', '10', '9'].sort(compareText)).toEqual([
      '10',
      '9',
      'Z',
      'a',
      'z',
      'ä',
    ]);
  });
});

describe('the order by degree', () => {
  it('puts most links first, then the lower id', () => {
    const items = [
      { id: 'b', degree: 1 },
      { id: 'a', degree: 1 },
      { id: 'c', degree: 7 },
    ];
    expect(items.sort(byDegree).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});

describe('the first items in order', () => {
  it('are those that sorting everything would put first', () => {
    const compare = (left: number, right: number): number => left - right;
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(10), (items, count) => {
        expect(firstInOrder(items, compare, count)).toEqual(
          [...items].sort(compare).slice(0, count),
        );
      }),
    );
  });
});
