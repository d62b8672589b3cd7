import { mirroredBlock, movedBlock, type Block } from './block.ts';
import { columnsOf, type DirectoryStyle } from './directory.ts';
import type { Box } from './geometry.ts';

/** Those that hang on an actor of the band, as columns on a trunk under it. */
export interface Strip {
  readonly root: string;
  /** The trunk is at x = 0, the edge of the band at y = 0, the columns to the right. */
  readonly block: Block;
  /** How far the actor itself reaches to the side of the body. */
  readonly inner: number;
  /** Width it takes, with the gap before it. */
  readonly width: number;
}

/** A strip where it stands: its actor at `x`, its columns on the side away from the body. */
export interface PlacedStrip {
  readonly root: string;
  readonly x: number;
  readonly side: -1 | 1;
  readonly block: Block;
}

const STRIP_GAP = 34;
const UNDER_BAND = 8;

/** The strips of the band, those of actors nearer to the subject first. */
export function stripsOf(style: DirectoryStyle): readonly Strip[] {
  const { family } = style;
  const roots = family.band.filter((id) => family.children.has(id));
  const byStep = roots.toSorted((a, b) => (family.steps.get(a) ?? 0) - (family.steps.get(b) ?? 0));
  return byStep.map((root) => {
    const children = family.children.get(root) ?? [];
    const block = columnsOf(root, children, { x: 0, y: UNDER_BAND }, style);
    const node = family.nodes.get(root);
    const inner = (node?.shape.width ?? 0) / 2;
    const outer = Math.max(block.box.x + block.box.width, inner + 8 + (node?.label.width ?? 0));
    return { root, block, inner, width: STRIP_GAP + inner + outer };
  });
}

/** Places strips beside the body, each on the side that is narrower so far, first the right one. */
export function stripsBeside(body: Box, strips: readonly Strip[]): readonly PlacedStrip[] {
  let [left, right] = [0, 0];
  return strips.map(({ root, block, inner, width }) => {
    const side = right <= left ? 1 : -1;
    const before = STRIP_GAP + inner + (side > 0 ? right : left);
    if (side > 0) right += width;
    else left += width;
    const x = side > 0 ? body.x + body.width + before : body.x - before;
    return {
      root,
      x,
      side,
      block: movedBlock(side > 0 ? block : mirroredBlock(block), { x, y: 0 }),
    };
  });
}
