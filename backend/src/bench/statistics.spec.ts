import fc from 'fast-check';
import { quantile, summarise } from './statistics.ts';

it('finds median and 95th percentile as R and NumPy do', () => {
  const { count, median, p95 } = summarise([4, 1, 3, 2]);
  expect([count, median]).toEqual([4, 2.5]);
  expect(p95).toBeCloseTo(3.85);
  expect(summarise([7])).toEqual({ count: 1, median: 7, p95: 7 });
});

it('does not depend on the order of the values and stays among them', () => {
  const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (times, share) => {
      const found = quantile(times, share);
      expect(quantile(times.toReversed(), share)).toBe(found);
      expect(found).toBeGreaterThanOrEqual(Math.min(...times));
      expect(found).toBeLessThanOrEqual(Math.max(...times));
    }),
  );
});

it('refuses to summarise nothing', () => {
  expect(() => summarise([])).toThrow('Nothing was measured.');
});
