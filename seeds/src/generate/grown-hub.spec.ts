import { hubGroups, tailExponent } from './grown-hub.ts';
import { seededRandom } from './seeded-random.ts';

describe('the exponent of a tail', () => {
  it('is found again in degrees drawn with it', () => {
    const random = seededRandom(7);
    const degrees = Array.from({ length: 20_000 }, () =>
      Math.round(9.5 * (1 - random()) ** (-1 / 1.4)),
    );
    expect(tailExponent(degrees)).toBeCloseTo(2.4, 1);
  });

  it('is that of no tail where nobody has many links', () => {
    expect(hubGroups(4, tailExponent([1, 2, 3]))).toEqual([1, 1, 1, 1]);
  });
});

describe('groups of copies of a hub', () => {
  it('hold every copy once, the largest first', () => {
    for (const copies of [1, 2, 10, 100]) {
      const groups = hubGroups(copies, 2.4);
      expect(groups.reduce((sum, size) => sum + size, 0)).toBe(copies);
      expect(groups.slice(0, -1)).toEqual(groups.slice(0, -1).toSorted((a, b) => b - a));
    }
  });

  it('grow with the network to the power of 1 by (exponent - 1)', () => {
    expect(hubGroups(1, 2.5)).toEqual([1]);
    expect(hubGroups(100, 2.5)[0]).toBe(22);
    expect(hubGroups(1000, 2.5)[0]).toBe(100);
  });
});
