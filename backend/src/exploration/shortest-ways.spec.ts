import fc from 'fast-check';
import { shortestWays, type Hops, type WayQuestion } from './shortest-ways.ts';

type Edge = readonly [string, string, number];

function hopsOf(edges: readonly Edge[]): Hops {
  const hops = new Map<string, Map<string, number>>();
  for (const [one, other, flaw] of edges)
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      hops.set(from, (hops.get(from) ?? new Map<string, number>()).set(to, flaw));
  return new Map(
    [...hops].map(([id, around]) => [
      id,
      new Map([...around].sort(([a], [b]) => (a < b ? -1 : 1))),
    ]),
  );
}

/** Every way without repetition, told by length, flaws and ids: what the search must find without trying them all. */
function everyWay(hops: Hops, { from, to, maxLength }: WayQuestion): string[] {
  const ways: { readonly ids: readonly string[]; readonly flaws: number }[] = [];
  const walk = (ids: readonly string[], flaws: number): void => {
    const at = ids.at(-1) ?? '';
    if (at === to) ways.push({ ids, flaws });
    else if (ids.length <= maxLength)
      for (const [next, flaw] of hops.get(at) ?? [])
        if (!ids.includes(next)) walk([...ids, next], flaws + flaw);
  };
  walk([from], 0);
  return ways
    .toSorted(
      (a, b) =>
        a.ids.length - b.ids.length || a.flaws - b.flaws || (a.ids.join() < b.ids.join() ? -1 : 1),
    )
    .map(({ ids }) => ids.join());
}

const told = (hops: Hops, question: WayQuestion): string[] =>
  shortestWays(hops, question).map((ids) => ids.join());

const ASKED: WayQuestion = { from: 'a', to: 'z', maxLength: 4, limit: 10 };

describe('the shortest ways', () => {
  it('come with fewest hops first, then fewest flaws, then by the ids along them', () => {
    const hops = hopsOf([
      ['a', 'd', 0],
      ['d', 'e', 0],
      ['e', 'z', 0],
      ['a', 'c', 1],
      ['c', 'z', 0],
      ['a', 'b', 0],
      ['b', 'z', 1],
      ['a', 'f', 0],
      ['f', 'z', 0],
      ['a', 'z', 11],
    ]);
    expect(told(hops, ASKED)).toEqual(['a,z', 'a,f,z', 'a,b,z', 'a,c,z', 'a,d,e,z']);
    expect(told(hops, { ...ASKED, limit: 2 })).toEqual(['a,z', 'a,f,z']);
    expect(told(hops, { ...ASKED, maxLength: 1 })).toEqual(['a,z']);
  });

  it('are none where nobody is linked, or only beyond the most hops', () => {
    expect(told(new Map(), ASKED)).toEqual([]);
    const chain = hopsOf([
      ['a', 'b', 0],
      ['b', 'c', 0],
      ['c', 'z', 0],
    ]);
    expect(told(chain, { ...ASKED, maxLength: 2 })).toEqual([]);
    expect(told(chain, { ...ASKED, maxLength: 3 })).toEqual(['a,b,c,z']);
  });

  it('are those that trying every way finds', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'z');
    const edge = fc
      .tuple(node, node, fc.constantFrom(0, 1, 10, 11))
      .filter(([one, other]) => one !== other);
    const question = fc.record({
      from: fc.constant('a'),
      to: fc.constant('z'),
      maxLength: fc.integer({ min: 1, max: 6 }),
      limit: fc.integer({ min: 1, max: 10 }),
    });
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 20 }), question, (edges, asked) => {
        const hops = hopsOf(edges);
        expect(told(hops, asked)).toEqual(everyWay(hops, asked).slice(0, asked.limit));
      }),
      { numRuns: 500 },
    );
  });

  it('of a hundred hubs that are all linked are found without trying their millions', () => {
    const hubs = Array.from({ length: 100 }, (_, number) => `hub-${String(100 + number)}`);
    const among = hubs.flatMap((one, place) =>
      hubs.slice(place + 1).map((other): Edge => [one, other, 0]),
    );
    const hops = hopsOf([...among, ['a', 'hub-100', 0], ['hub-150', 'z', 0]]);
    const started = performance.now();
    expect(told(hops, { ...ASKED, maxLength: 6 })).toHaveLength(10);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
