import fc from 'fast-check';
import { arcBetween } from './arc-path.ts';

const point = fc.record({
  x: fc.integer({ min: 0, max: 1_000 }),
  y: fc.integer({ min: 0, max: 1_000 }),
});

describe('an arc', () => {
  it('leads from one end to the other, over its top', () => {
    const { points, top } = arcBetween({ x: 0, y: 0 }, { x: 100, y: 0 });
    expect(points[0]).toEqual({ x: 0, y: 0 });
    expect(points.at(-1)).toEqual({ x: 100, y: 0 });
    expect(top.x).toBe(50);
    expect(top.y).toBeLessThan(-10);
  });

  it('bends the same way whichever end comes first, never downwards', () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        const [there, back] = [arcBetween(one, other).top, arcBetween(other, one).top];
        expect(back.x).toBeCloseTo(there.x);
        expect(back.y).toBeCloseTo(there.y);
        expect(there.y).toBeLessThanOrEqual((one.y + other.y) / 2);
      }),
    );
  });
});
