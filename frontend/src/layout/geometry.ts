/** A place in the drawing, in pixels at zoom 1; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its upper left corner. */
export interface Box extends Point, Size {}

/** The rectangle of a size around its middle. */
export function boxAround({ x, y }: Point, { width, height }: Size, margin = 0): Box {
  return {
    x: x - width / 2 - margin,
    y: y - height / 2 - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  };
}

/** The middle of a rectangle. */
export function middleOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Whether two rectangles share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The smallest rectangle around all of them; an empty one at the origin for none. */
export function boundsOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The same rectangle elsewhere. */
export function moved<B extends Point>(box: B, by: Point): B {
  return { ...box, x: box.x + by.x, y: box.y + by.y };
}

/** Mirrored at the vertical axis x = 0. */
export function mirroredBox(box: Box): Box {
  return { ...box, x: -box.x - box.width };
}

/**
 * Whether the straight line between two points runs through a rectangle. Called for every line and every label, so it
 * first compares bounds and allocates nothing; then all corners on one side of the line mean that it passes by.
 */
export function crosses(from: Point, to: Point, { x, y, width, height }: Box): boolean {
  const [right, bottom] = [x + width, y + height];
  if (from.x <= x && to.x <= x) return false;
  if (from.x >= right && to.x >= right) return false;
  if (from.y <= y && to.y <= y) return false;
  if (from.y >= bottom && to.y >= bottom) return false;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const a = dx * (y - from.y);
  const b = dx * (bottom - from.y);
  const c = dy * (x - from.x);
  const d = dy * (right - from.x);
  const above = a - c > 0 && a - d > 0 && b - c > 0 && b - d > 0;
  const below = a - c < 0 && a - d < 0 && b - c < 0 && b - d < 0;
  return !above && !below;
}

/** Whether a line of several straight pieces runs through a rectangle. */
export function pathCrosses(points: readonly Point[], box: Box): boolean {
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1];
    const to = points[index];
    if (from && to && crosses(from, to, box)) return true;
  }
  return false;
}

/** The place at a share (0 to 1) of the length of a line of straight pieces. */
export function pointAlong(points: readonly Point[], share: number): Point {
  const lengths = points
    .slice(1)
    .map((point, index) =>
      Math.hypot(point.x - (points[index]?.x ?? 0), point.y - (points[index]?.y ?? 0)),
    );
  let rest = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [points[index], points[index + 1]];
    if (from === undefined || to === undefined) break;
    if (rest <= length) {
      const part = length === 0 ? 0 : rest / length;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    }
    rest -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}
