import fc from 'fast-check';
import { compareText } from '../order.ts';
import { SortedList } from './sorted-list.ts';

interface Item {
  readonly id: string;
  readonly rank: number;
}

const inOrder = (left: Item, right: Item): number =>
  left.rank - right.rank || compareText(left.id, right.id);

const step = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  rank: fc.nat(4),
  action: fc.constantFrom('put', 'remove', 'read'),
});

describe('a sorted list', () => {
  it('is at every read what sorting everything would give', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const list = new SortedList(inOrder, ({ id }) => id);
        const plain = new Map<string, Item>();
        for (const { id, rank, action } of steps) {
          if (action === 'put') list.put({ id, rank });
          if (action === 'put') plain.set(id, { id, rank });
          if (action === 'remove') list.remove(id);
          if (action === 'remove') plain.delete(id);
          if (action === 'read') expect(list.items()).toEqual([...plain.values()].sort(inOrder));
        }
        expect(list.items()).toEqual([...plain.values()].sort(inOrder));
      }),
    );
  });

  it('takes a whole list in, in place of what it held', () => {
    const list = new SortedList(inOrder, ({ id }) => id);
    list.put({ id: 'alt', rank: 1 });
    list.load([
      { id: 'b', rank: 2 },
      { id: 'a', rank: 2 },
    ]);
    expect(list.items().map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
