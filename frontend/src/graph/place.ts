/**
 * Where an element stands. A class of its own, so that the wrapper's comparison of elements can leave places alone:
 * the wrapper would let everything jump, `useMoves` lets it glide.
 */
export class Place {
  readonly x: number;
  readonly y: number;

  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether two values of an element's definition differ, one level deep; places never do. */
export function differs(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || (a instanceof Place && b instanceof Place)) return false;
  if (!isRecord(a) || !isRecord(b)) return true;
  const keys = Object.keys(a);
  return keys.length !== Object.keys(b).length || keys.some((key) => !Object.is(a[key], b[key]));
}
