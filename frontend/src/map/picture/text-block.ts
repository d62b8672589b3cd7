import { wrapText } from '../../graph/wrap-text.ts';
import { element, escapeXml, px } from './markup.ts';

/** Drawn from its own upper left corner: markup, and how high it is in pixels. */
export interface Block {
  readonly markup: string;
  readonly height: number;
}

/** How letters look. */
export interface Lettering {
  readonly size: number;
  readonly colour: string;
  readonly strong?: boolean;
}

/** Line height by size. */
const LEADING = 1.4;
/** Where the base of the letters is in a line. */
const BASE = 1.03;

/** Widths of signs by size, the first that fits; of any other `USUAL`. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;!|' \u00a0\u202f]/u, 0.29],
  [/[tfrI()[\]/]/u, 0.42],
  [/[mMW@%—…]/u, 0.94],
  [/[w\p{Lu}]/u, 0.78],
];
const USUAL = 0.6;

function emsOf(sign: string): number {
  return WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? USUAL;
}

/**
 * How wide a text is at most in any usual sans-serif, in pixels. Which font draws it, is not known where it is written:
 * a file brings none along.
 */
export function textWidth(text: string, size: number, strong = false): number {
  const ems = Array.from(text).reduce((sum, sign) => sum + emsOf(sign), 0);
  return ems * size * (strong ? 1.06 : 1);
}

/** A text in lines no wider than told; what has no place to break is broken anywhere. */
function linesOf(text: string, width: number, { size, strong }: Lettering): readonly string[] {
  const measure = (part: string) => textWidth(part, size, strong);
  const { lines } = wrapText(text, width, measure);
  const most = Math.max(1, Math.floor(width / (0.66 * size)));
  return lines.flatMap((line) =>
    measure(line) <= width ? [line] : (line.match(new RegExp(`.{1,${String(most)}}`, 'gu')) ?? []),
  );
}

/** A paragraph no wider than told, in pixels. */
export function textBlock(text: string, width: number, lettering: Lettering): Block {
  const { size, colour, strong = false } = lettering;
  const lines = linesOf(text, width, lettering);
  const step = size * LEADING;
  const spans = lines.map((line, place) =>
    element('tspan', { x: 0, y: px(place * step + size * BASE) }, escapeXml(line)),
  );
  const attributes = { 'font-size': size, fill: colour, 'font-weight': strong ? 600 : null };
  return { markup: element('text', attributes, ...spans), height: lines.length * step };
}

/** Markup moved right and down. */
export function moved(markup: string, x: number, y: number): string {
  return element('g', { transform: `translate(${String(px(x))} ${String(px(y))})` }, markup);
}

/** Blocks below each other. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  const placed = blocks.map((block) => {
    const markup = moved(block.markup, 0, height);
    height += block.height + gap;
    return markup;
  });
  return { markup: placed.join(''), height: Math.max(0, height - gap) };
}
