import { aroundSubject, openingFor, type AroundPlan } from './around.ts';
import { EMPTY_BLOCK, joined, type Block } from './block.ts';
import { columnsOf, directoryOf, type DirectoryStyle } from './directory.ts';
import type { Family } from './family.ts';
import type { Box } from './geometry.ts';
import { halvesOf, type Halves, type UpperSide } from './halves.ts';
import { sectorsOf, withoutBranches, type Sectors } from './sectors.ts';

/** What may be chosen about the drawing of one subject. */
export interface BodyPlan extends AroundPlan {
  readonly upperSide: UpperSide;
  /** The height that is free for it. */
  readonly room: number;
}

const DIRECTORY_GAP_SHARE = 0.75;
const LARGE_GAP = 48;
const LARGE_COLUMN_GAP = 44;
/** Columns below the subject together are about as high as this share of their width. */
const HEIGHT_TO_WIDTH = 0.55;
/** Go-betweens that would make both sides together so many rooms high stand in columns below. */
const MOST_ROOMS = 3;

/** A subject at the origin with everybody that hangs on it outside the band. */
export function bodyOf(subject: string, plan: BodyPlan, style: DirectoryStyle): Block {
  const inner = { ...style, rowGap: style.rowGap * DIRECTORY_GAP_SHARE };
  const found = sectorsOf(subject, style.family);
  const ids = [...found.upper, ...found.lower, ...found.between].flatMap(({ members }) => members);
  const blocks = new Map(ids.map((id) => [id, directoryOf(id, inner)]));
  const blockOf = (id: string) => blocks.get(id) ?? EMPTY_BLOCK;
  const upperHeight = found.upper
    .flatMap(({ members }) => members)
    .reduce((sum, id) => sum + blockOf(id).box.height, 0);
  const isTooHigh = upperHeight > MOST_ROOMS * plan.room;
  const sectors = isTooHigh ? withoutBranches(found, subject, style.family) : found;
  const halves = halvesFor(subject, sectors, blockOf, plan, style);
  const around = aroundSubject(subject, halves, blockOf, plan, style);
  return joined([around, ...largeOf(subject, sectors, around.box, inner)]);
}

function halvesFor(
  subject: string,
  sectors: Sectors,
  blockOf: (id: string) => Block,
  plan: BodyPlan,
  style: DirectoryStyle,
): Halves {
  const halves = halvesOf(sectors, {
    heightOf: (id) => blockOf(id).box.height + style.rowGap,
    belongTogether: (a, b) => haveCommonNeighbours(a, b, subject, style.family),
    upperSide: plan.upperSide,
    openingRight: plan.hanging ? openingFor(subject, style) : 0,
  });
  const [onLeft, onRight] = sectors.between;
  const withLast = (half: Halves['left'], last: Sectors['between'][number] | undefined) =>
    last ? [...half, { ...last, counted: true }] : half;
  return { left: withLast(halves.left, onLeft), right: withLast(halves.right, onRight) };
}

function haveCommonNeighbours(a: string, b: string, subject: string, family: Family): boolean {
  const neighbours = family.adjacency.get(b);
  const common = [...(family.adjacency.get(a)?.keys() ?? [])].filter((id) => neighbours?.has(id));
  return common.some((id) => id !== subject && !family.inBand.has(id));
}

/** What is too large for the flanks, in columns below everything else. */
function largeOf(
  subject: string,
  { large }: Sectors,
  around: Box,
  style: DirectoryStyle,
): readonly Block[] {
  const y = around.y + around.height + LARGE_GAP;
  const build = (members: readonly string[], x: number, columnHeight: number) =>
    columnsOf(subject, members, { x, y }, { ...style, columnHeight });
  const trials = large.map(({ members }) => build(members, 1, style.columnHeight));
  const area = trials.reduce((sum, { box }) => sum + box.width * box.height, 0);
  const columnHeight = Math.max(style.columnHeight, Math.sqrt(area * HEIGHT_TO_WIDTH));
  const widths = large.map(({ members }) => build(members, 1, columnHeight).box.width);
  const total = widths.reduce((sum, width) => sum + width + LARGE_COLUMN_GAP, -LARGE_COLUMN_GAP);
  let x = -total / 2;
  return large.map(({ members }, index) => {
    const block = build(members, x, columnHeight);
    x += (widths[index] ?? 0) + LARGE_COLUMN_GAP;
    return block;
  });
}
