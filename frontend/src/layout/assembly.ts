import { bandOf, type Band } from './band.ts';
import { flattened, joined, movedBlock, type Block } from './block.ts';
import { bodyOf, type BodyPlan } from './body.ts';
import { LEAST_ROW_GAP, type DirectoryStyle } from './directory.ts';
import type { LayoutInput } from './drawing.ts';
import type { Family } from './family.ts';
import type { Box, Size } from './geometry.ts';
import type { Span } from './band-row.ts';
import { stripsBeside, stripsOf, type Strip } from './strips.ts';

/** Free margin around the drawing; smaller on a phone. */
export const marginOf = (canvas: Size) => (isNarrow(canvas) ? 10 : 20);
const NARROW = 600;
const isNarrow = ({ width }: Size) => width < NARROW;
const BODY_GAP = 44;
const UNDER_BAND = 26;
const UNDER_BAND_NARROW = 12;
const ONE_ROW_BAND = 132;
const ONE_ROW_BAND_NARROW = 58;
const WIDEST_ROW_GAP = 20;
const WIDEST_STRIP_GAP = 16;
const LEAST_COLUMN_HEIGHT = 380;

/** Everything placed; the first subject at x = 0, the lower edge of the band (or the upper edge of all) at y = 0. */
export interface Assembly {
  readonly block: Block;
  readonly band: Band;
}

/** The choices of a drawing that is tried. */
export type Variant = Pick<BodyPlan, 'upperSide' | 'hanging'>;

/** Puts subjects, strips and band together, with as much air between rows as the canvas allows. */
export function assembled(input: LayoutInput, family: Family, variant: Variant): Assembly {
  const room = roomBelowBand(input, family);
  const styleWith = (rowGap: number) => ({
    family,
    input,
    rowGap,
    columnHeight: columnHeightFor(room),
  });
  const strips = fitted(room, WIDEST_STRIP_GAP, (rowGap) => {
    const found = stripsOf(styleWith(rowGap));
    return { found, height: Math.max(0, ...found.map(({ block }) => block.box.height)) };
  }).found;
  const taken = strips.reduce((sum, strip) => sum + strip.width, 0);
  const width = input.canvas.width - 2 * marginOf(input.canvas) - taken;
  const plan = { ...variant, room, width, isNarrow: isNarrow(input.canvas) };
  const { block } = fitted(room, WIDEST_ROW_GAP, (rowGap) => {
    const body = subjectsBelowEachOther(plan, styleWith(rowGap));
    return { block: body, height: body.box.height };
  });
  return withBand(input, family, { block, strips }, room);
}

function roomBelowBand({ canvas, reserved }: LayoutInput, family: Family): number {
  const [row, under] = isNarrow(canvas)
    ? [ONE_ROW_BAND_NARROW, UNDER_BAND_NARROW]
    : [ONE_ROW_BAND, UNDER_BAND];
  return canvas.height - reserved - (family.band.length > 0 ? row : 0) - under;
}

const columnHeightFor = (room: number) => Math.max(LEAST_COLUMN_HEIGHT, room);

/** Builds something with the widest gap between rows with which it is low enough; heights grow evenly with the gap. */
function fitted<T extends { readonly height: number }>(
  room: number,
  widest: number,
  build: (rowGap: number) => T,
): T {
  const airy = build(widest);
  if (airy.height <= room) return airy;
  const dense = build(LEAST_ROW_GAP);
  const share = (airy.height - room) / Math.max(1, airy.height - dense.height);
  return share >= 1 ? dense : build(Math.floor(widest - share * (widest - LEAST_ROW_GAP)));
}

interface Body {
  readonly block: Block;
  readonly strips: readonly Strip[];
}

function subjectsBelowEachOther(plan: BodyPlan, style: DirectoryStyle): Block {
  const blocks: Block[] = [];
  let y = 0;
  for (const subject of style.family.subjects) {
    const block = bodyOf(subject, plan, style);
    blocks.push(movedBlock(block, { x: 0, y: y - block.box.y }));
    y += block.box.height + BODY_GAP;
  }
  return joined(blocks);
}

function withBand(input: LayoutInput, family: Family, built: Body, room: number): Assembly {
  const { block } = built;
  const spare = Math.max(0, room - block.box.height) / 2;
  const under = isNarrow(input.canvas) ? UNDER_BAND_NARROW : UNDER_BAND;
  const body = movedBlock(block, { x: 0, y: under + spare - block.box.y });
  const strips = stripsBeside(body.box, built.strips);
  const all = joined([body, ...strips.map((strip) => strip.block)]);
  const band = bandOf({
    family,
    strips,
    span: spanOf(all.box, input.canvas),
    body: new Map(flattened(body).items.map((item) => [item.id, item])),
  });
  const above = movedBlock(band.block, { x: 0, y: -band.height });
  return { block: joined([all, above]), band };
}

/** The band is as wide as the canvas, or as what stands below where that is wider. */
function spanOf({ x, width }: Box, canvas: Size): Span {
  const spare = Math.max(0, canvas.width - 2 * marginOf(canvas) - width) / 2;
  return { from: x - spare, to: x + width + spare };
}
