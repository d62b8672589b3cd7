import type { Point } from './geometry.ts';

const STEPS = 6;
/** Where along its span an arc bends, as a share. */
export const ARC_BEND = 0.1;
const HIGHEST = 54;
const LOWEST = 20;

/** How high an arc rises over a span in pixels: wider arcs run above narrower ones. */
export function riseOver(span: number): number {
  return Math.min(HIGHEST, Math.max(LOWEST, 5 + 0.088 * span));
}

/** Points of an arc: two parabolas that meet level in the middle, as the graph library draws them. */
export function arcPoints(from: Point, to: Point, rise: number): readonly Point[] {
  const half = Array.from({ length: STEPS + 1 }, (_, index) => {
    const t = index / STEPS;
    return { along: 2 * t * (1 - t) * ARC_BEND + t * t * 0.5, up: rise * (2 * t - t * t) };
  });
  const whole = [
    ...half,
    ...half
      .slice(0, -1)
      .reverse()
      .map((p) => ({ ...p, along: 1 - p.along })),
  ];
  return whole.map(({ along, up }) => ({
    x: from.x + (to.x - from.x) * along,
    y: from.y + (to.y - from.y) * along - up,
  }));
}
