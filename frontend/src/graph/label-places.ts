import { boxAround, overlap, type Box, type Point, type Size } from '../layout/geometry.ts';

/** Something with a name, on the canvas as it is zoomed; the more important come first. */
export interface Nameable extends Point {
  readonly id: string;
  readonly radius: number;
  /** Of its name; null where it has none and only takes room. */
  readonly size: Size | null;
  /** Is named even where its name has to lie on the shapes of others, never on another name. */
  readonly prominent: boolean;
  /** Its name belongs on it, not beside it: an area, not a shape. */
  readonly isArea?: boolean;
}

/** Where a name stands, by its upper left corner. */
export interface NamePlace extends Box {
  readonly id: string;
}

const GAP = 3;
const CELL = 48;

/** Rectangles that are taken, found again by where they lie. */
class TakenRoom {
  readonly #cells = new Map<string, { readonly owner: string; readonly box: Box }[]>();

  add(owner: string, box: Box): void {
    for (const key of this.#keys(box)) {
      const held = this.#cells.get(key);
      if (held) held.push({ owner, box });
      else this.#cells.set(key, [{ owner, box }]);
    }
  }

  isFree(box: Box, owner: string): boolean {
    return this.#keys(box).every((key) =>
      (this.#cells.get(key) ?? []).every(
        (other) => other.owner === owner || !overlap(other.box, box),
      ),
    );
  }

  #keys({ x, y, width, height }: Box): string[] {
    const keys: string[] = [];
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1)
      for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1)
        keys.push(`${String(column)} ${String(row)}`);
    return keys;
  }
}

/** Beside, on the side that leads inwards first, then below and above; of an area on it instead of beside. */
function candidates(
  { x, y, radius, isArea = false }: Nameable,
  { width, height }: Size,
  middle: number,
): readonly Box[] {
  const away = radius + GAP;
  const right = { x: x + away, y: y - height / 2, width, height };
  const left = { ...right, x: x - away - width };
  const beside = x > middle ? [left, right] : [right, left];
  return [
    ...(isArea ? [boxAround({ x, y }, { width, height })] : beside),
    { x: x - width / 2, y: y + away, width, height },
    { x: x - width / 2, y: y - away - height, width, height },
  ];
}

/**
 * Which names find room, and where: none lies on another one, and only those of the prominent may lie on foreign shapes.
 * At most `most`; `middle` is where the drawing has its middle, from left to right. A pure function of what is shown at one zoom, so that panning changes nothing.
 */
export function placeNames(
  things: readonly Nameable[],
  most: number,
  middle: number,
): readonly NamePlace[] {
  const shapes = new TakenRoom();
  const names = new TakenRoom();
  for (const { id, x, y, radius } of things)
    shapes.add(id, boxAround({ x, y }, { width: 2 * radius, height: 2 * radius }));
  const placed: NamePlace[] = [];
  for (const thing of things) {
    if (placed.length >= most) break;
    if (thing.size === null) continue;
    const open = candidates(thing, thing.size, middle).filter((box) => names.isFree(box, thing.id));
    const free = open.find((box) => shapes.isFree(box, thing.id));
    const box = free ?? (thing.prominent ? open[0] : undefined);
    if (box === undefined) continue;
    names.add(thing.id, box);
    placed.push({ id: thing.id, ...box });
  }
  return placed;
}
