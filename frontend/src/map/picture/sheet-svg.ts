import type { ColourOf, LegendEntry, MapSheet } from './map-picture.ts';
import { fillsSvg, FONTS, mapSvg, markSvg } from './map-svg.ts';
import { element, escapeXml, px } from './markup.ts';
import { moved, stacked, textBlock, textWidth, type Block } from './text-block.ts';

/** A file and its size in pixels. */
export interface SheetSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
/** A sheet is at least so wide, however narrow the window was. */
const NARROWEST = 400;
/** From here on notes stand beside the legend. */
const WIDE = 620;
const LEGEND_WIDTH = 300;
const SWATCH = { width: 26, height: 16 };
/** How high a row of the legend is at least. */
const ROW = 22;
/** Between the parts of it. */
const GAP = 8;
const TITLE = 20;
const TEXT = 13;

function signSvg({ sign }: LegendEntry, colour: ColourOf): string {
  if ('mark' in sign)
    return markSvg({ x: SWATCH.width / 2, y: 1.5 + SWATCH.height / 2, ...sign.mark }, colour);
  if ('d' in sign) {
    const line = { d: sign.d, fill: 'none', stroke: sign.stroke, 'stroke-width': 1.75 };
    return moved(element('path', line), 0, 1.5);
  }
  return element('rect', {
    ...{ x: 0.5, y: 1.5, width: SWATCH.width, height: SWATCH.height, rx: 2 },
    ...{ fill: sign.fill, stroke: colour('line-strong'), 'stroke-width': 1 },
  });
}

/** A row of the legend; counts stand below each other. */
function entryBlock(entry: LegendEntry, indent: number, colour: ColourOf): Block {
  const from = SWATCH.width + GAP;
  const words = textBlock(entry.text, LEGEND_WIDTH - from, { size: TEXT, colour: colour('ink') });
  const count = textBlock(entry.count ?? '', LEGEND_WIDTH, { size: TEXT, colour: colour('muted') });
  const counted = entry.count === null ? '' : moved(count.markup, from + indent, 0);
  return {
    markup: signSvg(entry, colour) + moved(words.markup, from, 0) + counted,
    height: Math.max(ROW, words.height + 4),
  };
}

function legendBlock({ legend }: MapSheet, width: number, colour: ColourOf): Block {
  const counted = legend.entries.filter(({ count }) => count !== null);
  const indent = Math.max(0, ...counted.map(({ text }) => textWidth(text, TEXT))) + GAP;
  const small = { size: TEXT, colour: colour('muted') };
  const title = { size: 14, colour: colour('ink'), strong: true };
  return stacked(
    [
      // Over nothing, a title would say nothing.
      ...(legend.entries.length > 0 ? [textBlock(legend.title, width, title)] : []),
      stacked(
        legend.entries.map((entry) => entryBlock(entry, indent, colour)),
        0,
      ),
      ...legend.notes.map((note) => textBlock(note, width, small)),
    ],
    4,
  );
}

function notesBlock({ notes, address }: MapSheet, width: number, colour: ColourOf): Block {
  const small = { size: TEXT, colour: colour('ink') };
  const link = textBlock(address, width, { size: TEXT, colour: colour('action') });
  const linked = { ...link, markup: element('a', { href: address }, link.markup) };
  return stacked([...notes.map((note) => textBlock(note, width, small)), linked], 4);
}

/** Legend and notes side by side where there is room, else below each other. */
function footBlock(sheet: MapSheet, width: number, colour: ColourOf): Block {
  if (width < WIDE)
    return stacked([legendBlock(sheet, width, colour), notesBlock(sheet, width, colour)], 12);
  const legend = legendBlock(sheet, LEGEND_WIDTH, colour);
  const notes = notesBlock(sheet, width - LEGEND_WIDTH - MARGIN, colour);
  return {
    markup: legend.markup + moved(notes.markup, LEGEND_WIDTH + MARGIN, 0),
    height: Math.max(legend.height, notes.height),
  };
}

/** The sheet in words, for who does not see it. */
function describe({ legend, filters, notes }: MapSheet): string {
  const entries = legend.entries.map(({ text, count }) =>
    count === null ? text : `${text}: ${count}`,
  );
  const rows = entries.length > 0 ? [`${legend.title}: ${entries.join('; ')}`] : [];
  const sentences = [...rows, ...legend.notes, filters, ...notes];
  return sentences.map((sentence) => sentence.replace(/\.$/, '')).join('. ');
}

/** A sheet as an SVG file: title, map, legend, dates, origin and address, in letters of any sans-serif. */
export function sheetSvg(sheet: MapSheet, colour: ColourOf): SheetSvg {
  const { picture, title, filters, language } = sheet;
  const inner = Math.max(picture.width, NARROWEST);
  const content = stacked(
    [
      textBlock(title, inner, { size: TITLE, colour: colour('ink'), strong: true }),
      textBlock(filters, inner, { size: TEXT, colour: colour('muted') }),
      { markup: mapSvg(picture, colour), height: picture.height },
      footBlock(sheet, inner, colour),
    ],
    12,
  );
  const [width, height] = [inner + 2 * MARGIN, Math.ceil(content.height) + 2 * MARGIN];
  const root = {
    ...{ xmlns: 'http://www.w3.org/2000/svg', width, height },
    ...{ viewBox: `0 0 ${String(width)} ${String(px(height))}`, 'xml:lang': language },
    ...{ role: 'img', 'aria-labelledby': 'sheet-title sheet-words', 'font-family': FONTS },
  };
  const svg = element(
    'svg',
    root,
    element('title', { id: 'sheet-title' }, escapeXml(title)),
    element('desc', { id: 'sheet-words' }, escapeXml(describe(sheet))),
    fillsSvg(colour),
    element('rect', { width, height, fill: colour('page') }),
    moved(content.markup, MARGIN, MARGIN),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}
