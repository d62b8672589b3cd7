import fc from 'fast-check';
import { classify, MOST_CLASSES, shadeOf } from './classes.ts';

const INITIATIVES = [14, 16, 5, 10, 5, 6, 8, 6, 14, 38, 6, 6, 11, 4, 6, 5];
const boundsOf = (values: readonly (number | null)[]) =>
  classify(values).classes.map(({ from, to, count }) => [from, to, count]);

describe('the classes of a map', () => {
  it('lie where values lie close together, and say how many regions each holds', () => {
    expect(boundsOf(INITIATIVES)).toEqual([
      [4, 5, 4],
      [6, 8, 6],
      [9, 11, 2],
      [12, 16, 3],
      [17, 38, 1],
    ]);
  });

  it('are fewer where there are fewer different values', () => {
    expect(boundsOf([1, 1, 2, 4])).toEqual([
      [1, 1, 2],
      [2, 2, 1],
      [3, 4, 1],
    ]);
    expect(boundsOf([7, 7])).toEqual([[7, 7, 2]]);
    expect(boundsOf([])).toEqual([]);
  });

  it('never hide a zero among others', () => {
    expect(boundsOf([0, 0, 1, 2, 3, 4, 5, 6])[0]).toEqual([0, 0, 2]);
    expect(boundsOf([0, 0, 1, 2, 3, 4, 5, 6])).toHaveLength(MOST_CLASSES);
    expect(boundsOf([0, 0])).toEqual([[0, 0, 2]]);
  });

  it('count what has no value apart: it is no zero', () => {
    const classing = classify([null, 3, null]);
    expect(classing.missing).toBe(2);
    expect(shadeOf(null, classing)).toBeNull();
    expect(boundsOf([null, 3, null])).toEqual([[3, 3, 1]]);
  });

  it('tell shares with one digit, and with two where all are below one', () => {
    expect(boundsOf([1.234, 1.249, 6.03])).toEqual([
      [1.2, 1.2, 2],
      [1.3, 6, 1],
    ]);
    expect(classify([0.123, 0.4]).digits).toBe(2);
  });

  it('hold every value in exactly one, in the order of the values, darker for more', () => {
    const value = fc.option(fc.oneof(fc.nat(60), fc.double({ min: 0, max: 40, noNaN: true })));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (values) => {
        const classing = classify(values);
        const { classes, missing } = classing;
        expect(classes.length).toBeLessThanOrEqual(MOST_CLASSES);
        expect(classes.reduce((sum, { count }) => sum + count, missing)).toBe(values.length);
        const known = values.filter((each) => each !== null).toSorted((a, b) => a - b);
        const shades = known.map((each) => shadeOf(each, classing) ?? 0);
        expect(shades).toEqual(shades.toSorted((a, b) => a - b));
        expect(shades).not.toContain(0);
        for (const { shade, count } of classes)
          expect(shades.filter((each) => each === shade)).toHaveLength(count);
        for (const { from, to } of classes) expect(from).toBeLessThanOrEqual(to);
      }),
    );
  });
});
