import { arcPoints, riseOver } from './arc.ts';
import type { LayoutInput, LayoutLink, PlacedNode, Route } from './drawing.ts';
import type { Family } from './family.ts';
import type { Box, Point } from './geometry.ts';
import { hitsOf, type Obstacle } from './scene.ts';
import { waitingLinks } from './waiting.ts';

/** What is placed already. */
export interface Placed {
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly trunks: ReadonlyMap<string, readonly Point[]>;
  readonly band: Box | null;
  readonly obstacles: readonly Obstacle[];
}

/** How a line runs, before its mark has a place. `points` follow it closely. */
export interface Line extends Omit<Route, 'mark'> {
  readonly link: LayoutLink;
  readonly points: readonly Point[];
}

/** The lines of the drawing, and how many links wait behind the switch for cross links. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly crossLinkCount: number;
}

const BUS_BELOW_BAND = 12;

/** Decides which links are drawn and how they run. */
export function linesOf(input: LayoutInput, family: Family, placed: Placed): Lines {
  const waiting = waitingLinks(input.links, family);
  const lines = input.links.flatMap((link) => {
    const [source, target] = [placed.nodes.get(link.source), placed.nodes.get(link.target)];
    if (!source || !target || (waiting.has(link.id) && !input.crossLinks)) return [];
    return [lineOf(link, source, target, family, placed)];
  });
  return { lines, crossLinkCount: waiting.size };
}

function lineOf(
  link: LayoutLink,
  source: PlacedNode,
  target: PlacedNode,
  family: Family,
  placed: Placed,
): Line {
  const corners =
    trunkOf(source, target, family, placed) ??
    trunkOf(target, source, family, placed)?.toReversed();
  if (corners) return { link, corners, points: corners, rise: 0 };
  const straight = [source, target].map(({ x, y }) => ({ x, y }));
  const hits = hitsOf(straight, [link.source, link.target], placed.obstacles);
  if (source.inBand && target.inBand) return bandLine(link, straight, hits);
  const detour = hits > 0 ? busOf(source, target, family, placed) : null;
  const points = detour ?? straight;
  return { link, corners: points, points, rise: 0 };
}

/** The way down a trunk from a parent to one that hangs on it. */
function trunkOf(
  parent: PlacedNode,
  child: PlacedNode,
  { parents }: Family,
  { trunks }: Placed,
): readonly Point[] | undefined {
  if (parents.get(child.id) !== parent.id) return undefined;
  const [, ...rest] = trunks.get(child.id) ?? [];
  return rest.length > 0 ? [{ x: parent.x, y: parent.y }, ...rest] : undefined;
}

/** Inside the band: straight between neighbours, else an arc above. */
function bandLine(link: LayoutLink, ends: readonly Point[], hits: number): Line {
  const [from, to] = ends;
  if (hits === 0 || !from || !to) return { link, corners: ends, points: ends, rise: 0 };
  const rise = riseOver(Math.abs(to.x - from.x));
  return { link, corners: ends, points: arcPoints(from, to, rise), rise };
}

/** From a subject to the band by the free way up and along the lower edge of the band. */
function busOf(
  source: PlacedNode,
  target: PlacedNode,
  { subjects }: Family,
  { band }: Placed,
): readonly Point[] | null {
  const [subject, other] = subjects.includes(source.id) ? [source, target] : [target, source];
  if (band === null || subjects[0] !== subject.id || !other.inBand) return null;
  const y = band.y + band.height + BUS_BELOW_BAND;
  const way = [subject, { x: subject.x, y }, { x: other.x, y }, other];
  const points = way.map((point) => ({ x: point.x, y: point.y }));
  return subject === source ? points : points.toReversed();
}
