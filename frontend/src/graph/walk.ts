import type { Point } from '../layout/geometry.ts';

/** The arrow keys and where they lead. */
export const DIRECTIONS = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const satisfies Record<string, Point>;

export type ArrowKey = keyof typeof DIRECTIONS;

/** Whether a key is an arrow key. */
export const isArrowKey = (key: string): key is ArrowKey => Object.hasOwn(DIRECTIONS, key);

export interface Walkable extends Point {
  readonly id: string;
}

/** How much farther an unconnected actor seems. */
const UNCONNECTED = 2.2;
/** How much farther each unit to the side seems than one ahead. */
const SIDEWAYS = 1.6;
/** The narrowest angle to the direction that still counts, as the cosine. */
const WIDEST_ANGLE = Math.cos((68 / 180) * Math.PI);

/**
 * Who is next in a direction: the nearest, connected ones first, those straight ahead before those to the side; null at
 * the edge of the drawing.
 */
export function nextInDirection(
  current: Walkable,
  key: ArrowKey,
  all: readonly Walkable[],
  isConnected: (id: string) => boolean,
): string | null {
  const ahead = DIRECTIONS[key];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const { id, x, y } of all) {
    const [dx, dy] = [x - current.x, y - current.y];
    const forward = dx * ahead.x + dy * ahead.y;
    const distance = Math.hypot(dx, dy);
    if (id === current.id || forward <= 0 || forward / distance < WIDEST_ANGLE) continue;
    const aside = Math.abs(dx * ahead.y - dy * ahead.x);
    const cost = (forward + SIDEWAYS * aside) * (isConnected(id) ? 1 : UNCONNECTED);
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
