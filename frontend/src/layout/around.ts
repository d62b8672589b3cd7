import {
  EMPTY_BLOCK,
  headingBlock,
  joined,
  LABEL_GAP,
  mirroredBlock,
  movedBlock,
  type Block,
} from './block.ts';
import type { DirectoryStyle } from './directory.ts';
import {
  alignedTo,
  closedFlankOf,
  hangingFlankOf,
  openFlankOf,
  type Flank,
  type FlankPart,
  type Row,
} from './flank.ts';
import { boundsOf, type Box } from './geometry.ts';
import type { Halves, HalfSector } from './halves.ts';

/** What decides how far apart things around a subject stand. */
export interface AroundPlan {
  /** The width they may use. */
  readonly width: number;
  /** On a phone rows stand nearer to the subject. */
  readonly isNarrow: boolean;
  /** Keep the room above and right of the subject free for its line to the band. */
  readonly hanging: boolean;
}

/** How near rows may stand to the subject: on a phone, and elsewhere. */
const NARROWEST = 46;
const COMFORTABLE = 120;
const WIDEST = 225;
const SUBJECT_GAP = 14;
const OPENING_MARGIN = 10;

type Side = -1 | 1;

/** Height to leave free beside the subject for its label. */
export function openingFor(subject: string, { family }: DirectoryStyle): number {
  const { shape, label } = family.nodes.get(subject) ?? {};
  const height = Math.max((shape?.height ?? 0) + 2 * SUBJECT_GAP, label?.height ?? 0);
  return height + 2 * OPENING_MARGIN;
}

/** A subject at the origin between its two flanks. */
export function aroundSubject(
  subject: string,
  halves: Halves,
  blockOf: (id: string) => Block,
  plan: AroundPlan,
  style: DirectoryStyle,
): Block {
  const parts = [partsOf(halves.left, blockOf), partsOf(halves.right, blockOf)] as const;
  const labelSide: Side = !plan.hanging && rowsIn(parts[0]) < rowsIn(parts[1]) ? -1 : 1;
  const label = subjectLabel(subject, labelSide, style);
  const flankStyle = { rowGap: style.rowGap, headingSize: style.input.headingSize };
  const opening = openingFor(subject, style);
  const still = closedFlankOf(parts[labelSide < 0 ? 1 : 0], flankStyle);
  const openParts = parts[labelSide < 0 ? 0 : 1];
  const open = plan.hanging
    ? hangingFlankOf(openParts, flankStyle, opening)
    : openFlankOf(openParts, flankStyle, opening, still);
  const closed = alignedTo(still, open);
  const [left, right] = labelSide < 0 ? [open, closed] : [closed, open];
  const reach = reachOf(left, right, plan, label.box);
  return joined([label, placedFlank(left, -1, reach), placedFlank(right, 1, reach)]);
}

function partsOf(
  sectors: readonly HalfSector[],
  blockOf: (id: string) => Block,
): readonly FlankPart[] {
  return sectors.map(({ members, heading, counted }) => ({
    heading: heading && (counted ? heading : { ...heading, count: 0 }),
    blocks: members.map(blockOf),
  }));
}

const rowsIn = (parts: readonly FlankPart[]) =>
  parts.reduce((sum, { blocks }) => sum + blocks.length, 0);

/** The subject itself, its label on the side with more room. */
function subjectLabel(subject: string, side: Side, { family }: DirectoryStyle): Block {
  const node = family.nodes.get(subject);
  if (node === undefined) return EMPTY_BLOCK;
  const start = node.shape.width / 2 + SUBJECT_GAP;
  const label = { ...node.label, x: start, y: -node.label.height / 2, align: 'start' as const };
  const shape = {
    x: -start,
    y: -node.shape.height / 2 - SUBJECT_GAP,
    width: 2 * start,
    height: node.shape.height + 2 * SUBJECT_GAP,
  };
  const whole = {
    items: [{ id: subject, x: 0, y: 0, label }],
    box: boundsOf([shape, label]),
  };
  return side < 0 ? mirroredBlock(whole) : whole;
}

/** How far the rows stand from the subject: as far as the width allows, within sensible limits. */
function reachOf(left: Flank, right: Flank, { width, isNarrow }: AroundPlan, label: Box): number {
  const widthOf = ({ rows }: Flank) =>
    Math.max(0, ...rows.map(({ block }) => block.box.x + block.box.width));
  const sides = [left, right].filter(({ rows }) => rows.length > 0);
  const taken = sides.reduce((sum, side) => sum + widthOf(side), 0);
  const alone = sides.length < 2 ? label.width : 0;
  const reach = (width - taken - alone) / Math.max(1, sides.length);
  const least = isNarrow ? NARROWEST : COMFORTABLE;
  return Math.min(WIDEST, Math.max(least, reach));
}

/** Sideways place of a row at a height: an arc that is open at the top, so that the way to the band stays free. */
function arcAt(y: number, reach: number, furthest: number): number {
  const radius = Math.max(reach, furthest) * (y < 0 ? 1.9 : 1.25);
  return reach * Math.sqrt(1 - (y / radius) ** 2);
}

function placedFlank({ rows, focus }: Flank, side: Side, reach: number): Block {
  const furthest = Math.max(0, ...rows.map(({ y }) => Math.abs(y - focus)));
  const placed = rows.flatMap((row) => {
    const place = { x: arcAt(row.y - focus, reach, furthest), y: row.y - focus };
    return [movedBlock(row.block, place), movedBlock(headingOf(row), place)];
  });
  const flank = joined(placed);
  return side < 0 ? mirroredBlock(flank) : flank;
}

/** The heading above a row; it begins where a label beside the row would. */
function headingOf({ heading, block, y }: Row): Block {
  if (heading === null) return EMPTY_BLOCK;
  const start = -block.box.x + LABEL_GAP;
  return headingBlock({ ...heading, x: start, y: heading.y - y, align: 'start' });
}
