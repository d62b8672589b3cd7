import { arcPoints, riseOver } from './arc.ts';
import type { LayoutInput, LayoutLink, PlacedNode, Route } from './drawing.ts';
import type { Family } from './family.ts';
import type { Box, Point } from './geometry.ts';
import { hitsOf, type Obstacle } from './scene.ts';

/** What is placed already. */
export interface Placed {
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly trunks: ReadonlyMap<string, readonly Point[]>;
  readonly band: Box | null;
  readonly bandRows: number;
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

/** In a drawing of more actors than this, links beside those of the tree wait. */
const MOST_ACTORS_WITH_SIDE_LINKS = 70;
/** More links than this beside those of the tree, in all or at one actor of the band, would hide the drawing: they count as cross links. */
const MOST_SIDE_LINKS = 16;
const MOST_AT_BAND_ACTOR = 4;
/** In a fuller band the links inside it wait too. */
const MOST_IN_LINKED_BAND = 9;
const BUS_BELOW_BAND = 12;

type Role = 'tree' | 'band' | 'side' | 'cross';

/** Decides which links are drawn and how they run. */
export function linesOf(input: LayoutInput, family: Family, placed: Placed): Lines {
  const drawn = input.links.flatMap((link) => {
    const [source, target] = [placed.nodes.get(link.source), placed.nodes.get(link.target)];
    return source && target ? [{ link, source, target, role: roleOf(link, family, placed) }] : [];
  });
  const waiting = waitingOf(drawn, family);
  const waits = ({ link }: { readonly link: LayoutLink }) => waiting.has(link.id);
  const lines = drawn
    .filter((each) => input.crossLinks || !waits(each))
    .map(({ link, source, target }) => lineOf(link, source, target, family, placed));
  return { lines, crossLinkCount: drawn.filter(waits).length };
}

interface Drawn {
  readonly link: LayoutLink;
  readonly role: Role;
}

/** The links behind the switch: those between actors of the same step, and side links where there are too many. */
function waitingOf(drawn: readonly Drawn[], { inBand, nodes }: Family): ReadonlySet<string> {
  const atBandActor = new Map<string, number>();
  const bandEnd = ({ source, target }: LayoutLink) => [source, target].find((id) => inBand.has(id));
  const sides = drawn.filter(({ role }) => role === 'side').map(({ link }) => link);
  for (const link of sides) {
    const end = bandEnd(link);
    if (end !== undefined) atBandActor.set(end, (atBandActor.get(end) ?? 0) + 1);
  }
  const isTooMuch = (link: LayoutLink) =>
    (atBandActor.get(bandEnd(link) ?? '') ?? 0) > MOST_AT_BAND_ACTOR;
  const few = sides.filter((link) => !isTooMuch(link));
  const areFew = few.length <= MOST_SIDE_LINKS && nodes.size <= MOST_ACTORS_WITH_SIDE_LINKS;
  const shown = new Set(areFew ? few : []);
  const waits = ({ link, role }: Drawn) =>
    role === 'cross' || (role === 'side' && !shown.has(link));
  return new Set(drawn.filter(waits).map(({ link }) => link.id));
}

/** What a link does in the drawing. */
function roleOf({ source, target }: LayoutLink, family: Family, { bandRows }: Placed): Role {
  const { parents, subjects, inBand, steps } = family;
  const isTree = parents.get(source) === target || parents.get(target) === source;
  if (isTree || subjects.includes(source) || subjects.includes(target)) return 'tree';
  if (inBand.has(source) && inBand.has(target)) {
    return bandRows === 1 && inBand.size <= MOST_IN_LINKED_BAND ? 'band' : 'cross';
  }
  return steps.get(source) === steps.get(target) ? 'cross' : 'side';
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
