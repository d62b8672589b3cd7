import { arcPoints } from './arc.ts';
import type { Drawing, LayoutInput } from './drawing.ts';
import { hitsOf, obstaclesOf } from './scene.ts';

/** How bad it is, in points: a line through a label or shape, a detour, a pixel beyond the canvas. */
const PER_HIT = 30;
const PER_DETOUR = 25;
const PER_PIXEL_TOO_HIGH = 0.5;
const PER_PIXEL_TOO_WIDE = 0.3;

/** How badly a drawing reads; the lowest of several is taken. */
export function costOf({ nodes, routes, headings, bounds }: Drawing, input: LayoutInput): number {
  const obstacles = obstaclesOf(nodes, headings, input);
  let cost =
    Math.max(0, bounds.y + bounds.height - input.canvas.height + input.reserved / 2) *
      PER_PIXEL_TOO_HIGH +
    Math.max(0, bounds.width - input.canvas.width) * PER_PIXEL_TOO_WIDE;
  for (const { id, source, target } of input.links) {
    const route = routes.get(id);
    if (route === undefined) continue;
    const [from, to] = route.corners;
    const isArc = route.rise > 0 && from && to;
    const points = isArc ? arcPoints(from, to, route.rise) : route.corners;
    cost += PER_HIT * hitsOf(points, [source, target], obstacles);
    if (route.corners.length === 4 && nodes.get(source)?.inBand !== nodes.get(target)?.inBand)
      cost += PER_DETOUR;
  }
  return cost;
}
