import { ckmeans } from 'simple-statistics';

/** The most classes a map has: more blues cannot be told apart. */
export const MOST_CLASSES = 5;

/** A shade of the map, from the lightest to the darkest; `--kw-seq-<shade>`. */
export type Shade = 1 | 2 | 3 | 4 | 5;

/** Values of the map that are painted alike. */
export interface ValueClass {
  readonly shade: Shade;
  /** Smallest and largest value that belongs to it, both included. */
  readonly from: number;
  readonly to: number;
  /** How many regions are in it. */
  readonly count: number;
}

/** All values of a map in classes, the smallest first. */
export interface Classing {
  readonly classes: readonly ValueClass[];
  /** How many regions have no value. */
  readonly missing: number;
  /** Digits after the point that values are told and compared with. */
  readonly digits: number;
}

/** Which shades tell so many classes apart best. */
const SHADES: readonly (readonly Shade[])[] = [
  [],
  [3],
  [2, 4],
  [1, 3, 5],
  [1, 2, 3, 4],
  [1, 2, 3, 4, 5],
];

/** A value with as many digits as the map tells; what is told alike is painted alike. */
function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** Digits that tell values apart: none for whole numbers, else one, or two where all are below one. */
function digitsFor(values: readonly number[]): number {
  if (values.every(Number.isInteger)) return 0;
  return Math.max(...values) < 1 ? 2 : 1;
}

/** Natural breaks (Jenks) of values; nothing lies in a class together with zero. */
function clustersOf(values: readonly number[]): readonly (readonly number[])[] {
  const zeros = values.filter((value) => value === 0);
  const others = values.filter((value) => value !== 0);
  const room = zeros.length > 0 ? MOST_CLASSES - 1 : MOST_CLASSES;
  const most = Math.min(room, new Set(others).size);
  const clusters = most === 0 ? [] : ckmeans([...others], most);
  return zeros.length > 0 ? [zeros, ...clusters] : clusters;
}

/** Puts the values of a map into at most five classes whose bounds the values choose; null is no value. */
export function classify(given: readonly (number | null)[]): Classing {
  const known = given.filter((value) => value !== null);
  const digits = digitsFor(known);
  const clusters = clustersOf(known.map((value) => roundTo(value, digits)));
  const shades = SHADES[clusters.length] ?? [];
  const step = 10 ** -digits;
  let from = 0;
  const classes = clusters.map((cluster, place): ValueClass => {
    const [least, most] = [Math.min(...cluster), Math.max(...cluster)];
    // The bounds join, but for the step from zero: what no region has belongs to the class above.
    const start = place === 0 || from === step ? least : from;
    from = roundTo(most + step, digits);
    return { shade: shades[place] ?? 1, from: start, to: most, count: cluster.length };
  });
  return { classes, missing: given.length - known.length, digits };
}

/** The shade of a value; null where there is none. */
export function shadeOf(value: number | null, { classes, digits }: Classing): Shade | null {
  if (value === null) return null;
  const told = roundTo(value, digits);
  return classes.find(({ to }) => told <= to)?.shade ?? null;
}
