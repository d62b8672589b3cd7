import type { Block } from './block.ts';
import type { Heading, LayoutInput } from './drawing.ts';
import type { Size } from './geometry.ts';

/** Rows that belong together under a heading. */
export interface FlankPart {
  readonly heading: Heading | null;
  readonly blocks: readonly Block[];
}

/** One row of a flank: `y` is where its actor stands, from the top of the flank. */
export interface Row {
  readonly block: Block;
  readonly y: number;
  readonly heading: (Heading & Size & { readonly y: number }) | null;
}

/** Rows from top to bottom beside a subject. */
export interface Flank {
  readonly rows: readonly Row[];
  readonly height: number;
  /** The height at which the subject should stand. */
  readonly focus: number;
}

/** What decides how rows are stacked. */
export interface FlankStyle {
  readonly rowGap: number;
  readonly headingSize: LayoutInput['headingSize'];
}

const HEADING_GAP = 4;
const SECTOR_GAP = 10;
/** How much taller, in pixels, the drawing may become to keep a sector in one piece. */
const INSIDE_COST = 24;

/** Stacks rows without an opening; the subject belongs beside the middle of them. */
export function closedFlankOf(parts: readonly FlankPart[], style: FlankStyle): Flank {
  const flank = stacked(parts, style, -1, 0);
  const [first, last] = [flank.rows[0], flank.rows.at(-1)];
  return { ...flank, focus: first && last ? (first.y + last.y) / 2 : 0 };
}

/** Stacks rows with an opening beside the subject, where the drawing becomes lowest together with the other flank. */
export function openFlankOf(
  parts: readonly FlankPart[],
  style: FlankStyle,
  opening: number,
  other: Flank,
): Flank {
  const starts = [0];
  for (const { blocks } of parts) starts.push((starts.at(-1) ?? 0) + blocks.length);
  const count = starts.at(-1) ?? 0;
  const places = Array.from({ length: count + 1 }, (_, before) => ({
    flank: stacked(parts, style, before, opening),
    extra: starts.includes(before) ? 0 : INSIDE_COST,
  }));
  const cost = ({ flank, extra }: (typeof places)[number]) =>
    extra + heightOfBoth(flank, alignedTo(other, flank)) + eccentricityOf(flank);
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best)).flank;
}

/** Stacks rows below an opening at the very top: what is above the subject stays free. */
export function hangingFlankOf(
  parts: readonly FlankPart[],
  style: FlankStyle,
  opening: number,
): Flank {
  return stacked(parts, style, 0, opening);
}

/** The flank with its focus as near to its middle as possible without making both flanks higher than they need to be. */
export function alignedTo(flank: Flank, other: Flank): Flank {
  const limits = [other.focus, flank.height - (other.height - other.focus)] as const;
  const focus = Math.min(Math.max(...limits), Math.max(Math.min(...limits), flank.focus));
  return { ...flank, focus };
}

/** Subjects far from the middle make steep lines; below it they also come near the controls. */
function eccentricityOf({ height, focus }: Flank): number {
  return 0.5 * Math.abs(focus - height / 2) + 0.02 * focus;
}

function heightOfBoth(a: Flank, b: Flank): number {
  return Math.max(a.focus, b.focus) + Math.max(a.height - a.focus, b.height - b.focus);
}

function stacked(
  parts: readonly FlankPart[],
  style: FlankStyle,
  openBefore: number,
  opening: number,
): Flank {
  const rows: Row[] = [];
  let [y, focus] = [0, 0];
  const open = () => {
    if (rows.length !== openBefore || focus > 0) return;
    focus = y + opening / 2;
    y += opening;
  };
  for (const [index, { heading, blocks }] of parts.entries()) {
    if (index > 0) y += SECTOR_GAP;
    for (const [position, block] of blocks.entries()) {
      open();
      const above = position === 0 && heading ? placed(heading, y, style) : null;
      if (above !== null) y += above.height + HEADING_GAP;
      rows.push({ block, heading: above, y: y + style.rowGap / 2 - block.box.y });
      y += block.box.height + style.rowGap;
    }
  }
  open();
  return { rows, height: y, focus };
}

function placed(heading: Heading, y: number, { headingSize }: FlankStyle): Row['heading'] {
  return { ...heading, ...headingSize(heading), y };
}
