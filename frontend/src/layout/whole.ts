import { compareText } from './compare-text.ts';
import type { Drawing, LayoutLink, PlacedNode } from './drawing.ts';
import { boundsOf, boxAround, type Point } from './geometry.ts';

/** Something of the whole network with the place it has been given, in units of about the distance of neighbours. */
export interface PlacedThing extends Point {
  readonly id: string;
  /** In pixels at zoom 1. */
  readonly radius: number;
  /** Moves aside where it would lie on another one that does; the others stay where they are. */
  readonly movable: boolean;
}

/** The question to the layout. */
export interface WholeInput {
  readonly things: readonly PlacedThing[];
  readonly links: readonly LayoutLink[];
}

/** Pixels at zoom 1 for each unit of a place. */
export const UNIT = 46;
/** The most pixels at zoom 1 a picture is wide or high: of a very large network places come closer, so that it fits. */
const WIDEST = 6_000;
/** The same with groups in it, which are to be seen as discs of their size with all in view. */
const WIDEST_WITH_GROUPS = 3_000;
const MARGIN = 90;
/** Room between two groups, for their captions. */
const APART = 30;
const ROUNDS = 200;

/** Pushes overlapping groups apart, both by half; the same groups always end at the same places. */
function spread(things: readonly PlacedThing[]): readonly PlacedThing[] {
  const spots = things.map((thing) => ({ ...thing }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const [place, one] of spots.entries())
      for (const other of spots.slice(place + 1)) {
        const [dx, dy] = [other.x - one.x || 0.01 * (place + 1), other.y - one.y];
        const distance = Math.hypot(dx, dy) || 1;
        const lack = one.radius + other.radius + APART - distance;
        if (lack <= 0.5) continue;
        const [x, y] = [(dx / distance) * (lack / 2), (dy / distance) * (lack / 2)];
        [one.x, one.y, other.x, other.y] = [one.x - x, one.y - y, other.x + x, other.y + y];
        moved = true;
      }
    if (!moved) break;
  }
  return spots;
}

const toNode = ({ id, x, y }: PlacedThing): PlacedNode => ({
  id,
  x: Math.round(x),
  y: Math.round(y),
  step: 1,
  inBand: false,
  label: { x, y, width: 0, height: 0, align: 'start' },
});

function unitOf(things: readonly PlacedThing[]): number {
  const [xs, ys] = [things.map(({ x }) => x), things.map(({ y }) => y)];
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const widest = things.some(({ movable }) => movable) ? WIDEST_WITH_GROUPS : WIDEST;
  return Math.min(UNIT, widest / Math.max(1, span(xs), span(ys)));
}

/** The whole network at the places it was given: a pure function, and the same actor always stands at the same place. */
export function whole({ things, links }: WholeInput): Drawing {
  const unit = unitOf(things);
  const scaled = things
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((thing) => ({ ...thing, x: thing.x * unit, y: thing.y * unit }));
  const placed = [
    ...scaled.filter(({ movable }) => !movable),
    ...spread(scaled.filter(({ movable }) => movable)),
  ];
  const nodes = new Map(placed.map((thing) => [thing.id, toNode(thing)]));
  const routes = links.flatMap(({ id, source, target }) => {
    const [from, to] = [nodes.get(source), nodes.get(target)];
    if (!from || !to) return [];
    return [[id, { corners: [from, to], rise: 0, mark: null }] as const];
  });
  const bounds = boundsOf(
    placed.map((thing) => boxAround(thing, { width: 0, height: 0 }, thing.radius + MARGIN)),
  );
  return {
    nodes,
    routes: new Map(routes),
    headings: [],
    band: null,
    zones: [],
    bounds,
    focus: { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 },
    crossLinkCount: 0,
    lasting: true,
  };
}
