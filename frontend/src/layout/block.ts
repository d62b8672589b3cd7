import type { Align, LayoutNode, PlacedHeading } from './drawing.ts';
import { boundsOf, mirroredBox, moved, type Box, type Point } from './geometry.ts';

/** Space between a shape and its label. */
export const LABEL_GAP = 8;

export interface BlockItem extends Point {
  readonly id: string;
  readonly label: Box & { readonly align: Align };
}

/** What a block shows itself, without its parts. */
export interface BlockContent {
  readonly items: readonly BlockItem[];
  readonly headings: readonly PlacedHeading[];
  /** Corners of the line from the parent to an item, both ends included. */
  readonly trunks: readonly (readonly [string, readonly Point[]])[];
  /** Where the mark of that line stands. */
  readonly marks: readonly (readonly [string, Point])[];
}

/** Things placed together as one piece. Parts are moved only when everything has its place: see `flattened`. */
export interface Block extends Partial<BlockContent> {
  readonly box: Box;
  readonly parts?: readonly BlockPart[];
}

interface BlockPart extends Point {
  readonly block: Block;
  /** Left and right are exchanged before it is moved. */
  readonly mirrored: boolean;
}

export const EMPTY_BLOCK: Block = { box: { x: 0, y: 0, width: 0, height: 0 } };

/** A node with its label to the right. */
export function single({ id, shape, label }: LayoutNode): Block {
  const height = Math.max(shape.height, label.height);
  const start = shape.width / 2 + LABEL_GAP;
  const box = { ...label, x: start, y: -label.height / 2, align: 'start' as const };
  return {
    items: [{ id, x: 0, y: 0, label: box }],
    box: {
      x: -shape.width / 2,
      y: -height / 2,
      width: shape.width + LABEL_GAP + label.width,
      height,
    },
  };
}

/** The same block elsewhere. */
export function movedBlock(block: Block, { x, y }: Point): Block {
  return { box: moved(block.box, { x, y }), parts: [{ block, x, y, mirrored: false }] };
}

/** The block with left and right exchanged. */
export function mirroredBlock(block: Block): Block {
  return { box: mirroredBox(block.box), parts: [{ block, x: 0, y: 0, mirrored: true }] };
}

/** Several blocks as one. */
export function joined(blocks: readonly Block[]): Block {
  const visible = blocks.filter(({ box }) => box.width > 0 || box.height > 0);
  const parts = visible.map((block) => ({ block, x: 0, y: 0, mirrored: false }));
  return { box: boundsOf(visible.map(({ box }) => box)), parts };
}

/** A heading on its own. */
export function headingBlock(heading: PlacedHeading | null): Block {
  return heading === null ? EMPTY_BLOCK : { headings: [heading], box: heading };
}

const MIRRORED_ALIGN: Readonly<Record<Align, Align>> = {
  start: 'end',
  end: 'start',
  middle: 'middle',
};

/** Everything in a block and its parts where it finally stands. */
export function flattened(block: Block): BlockContent {
  const found = { items: [], headings: [], trunks: [], marks: [] };
  collect(block, { x: 0, y: 0, sign: 1 }, found);
  return found;
}

/** First x is multiplied by the sign, then everything is moved. */
interface Transform extends Point {
  readonly sign: 1 | -1;
}

type Collected = { [K in keyof BlockContent]: BlockContent[K][number][] };

function collect(block: Block, transform: Transform, into: Collected): void {
  const { x, y, sign } = transform;
  const at = (point: Point) => ({ x: sign * point.x + x, y: point.y + y });
  const text = <T extends Box & { readonly align: Align }>(box: T): T =>
    sign > 0
      ? { ...box, ...at(box) }
      : { ...box, x: x - box.x - box.width, y: box.y + y, align: MIRRORED_ALIGN[box.align] };
  for (const item of block.items ?? [])
    into.items.push({ id: item.id, ...at(item), label: text(item.label) });
  for (const heading of block.headings ?? []) into.headings.push(text(heading));
  for (const [id, corners] of block.trunks ?? []) into.trunks.push([id, corners.map(at)]);
  for (const [id, mark] of block.marks ?? []) into.marks.push([id, at(mark)]);
  for (const part of block.parts ?? []) {
    const turned = part.mirrored ? ((sign * -1) as 1 | -1) : sign;
    collect(part.block, { ...at(part), sign: turned }, into);
  }
}

const whole = <P extends Point>(point: P): P => ({
  ...point,
  x: Math.round(point.x),
  y: Math.round(point.y),
});

/** The same with places on whole pixels: text between two pixels is blurred. */
export function onWholePixels({ items, headings, trunks, marks }: BlockContent): BlockContent {
  return {
    items: items.map((item) => ({ ...whole(item), label: whole(item.label) })),
    headings: headings.map(whole),
    trunks: trunks.map(([id, corners]) => [id, corners.map(whole)]),
    marks: marks.map(([id, mark]) => [id, whole(mark)]),
  };
}
