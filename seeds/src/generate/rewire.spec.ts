import { rewire } from './rewire.ts';
import { seededRandom } from './seeded-random.ts';

const random = seededRandom(3);

it('ends one link in each copy, so that degrees stay', () => {
  for (const copies of [1, 2, 10, 100])
    expect(rewire(copies, random).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: copies }, (_, copy) => copy),
    );
});

it('leads about a quarter of the links out of their copy', () => {
  const ends = Array.from({ length: 200 }, () => rewire(100, random)).flatMap((copies) =>
    copies.map((end, copy) => Number(end !== copy)),
  );
  const share = ends.reduce((sum, leaves) => sum + leaves, 0) / ends.length;
  expect(share).toBeGreaterThan(0.22);
  expect(share).toBeLessThan(0.26);
});
