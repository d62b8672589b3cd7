import type { Spot } from './actor-graph.ts';
import { spiral } from './settle.ts';

/** Two actors never stand nearer to each other than this when one of them comes later. */
const LEAST_DISTANCE = 0.7;
const STEP = 0.35;

/** Where somebody stands already, and where there is room beside them. */
export class FreeSpots {
  readonly #cells = new Map<string, Spot[]>();

  /** Notes that a place is taken. */
  take(spot: Spot): void {
    const key = this.#key(Math.floor(spot.x), Math.floor(spot.y));
    this.#cells.set(key, [...(this.#cells.get(key) ?? []), spot]);
  }

  /** The free place nearest to the one wished for, and takes it. */
  find(wish: Spot): Spot {
    for (let index = 0; ; index += 1) {
      const aside = index === 0 ? { x: 0, y: 0 } : spiral(index, STEP);
      const spot = { x: wish.x + aside.x, y: wish.y + aside.y };
      if (!this.isFree(spot)) continue;
      this.take(spot);
      return spot;
    }
  }

  /** Whether nobody stands too near. */
  isFree({ x, y }: Spot): boolean {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    for (const right of [-1, 0, 1])
      for (const down of [-1, 0, 1])
        for (const other of this.#cells.get(this.#key(column + right, row + down)) ?? [])
          if (Math.hypot(other.x - x, other.y - y) < LEAST_DISTANCE) return false;
    return true;
  }

  #key(column: number, row: number): string {
    return `${String(column)} ${String(row)}`;
  }
}
