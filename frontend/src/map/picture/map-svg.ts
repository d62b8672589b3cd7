import { FADE_ENDS, FADES } from '../fades.ts';
import {
  MARK_TEXT,
  type ColourOf,
  type MapPicture,
  type PictureLayer,
  type PictureMark,
  type PicturePath,
  type PictureText,
} from './map-picture.ts';
import { element, escapeXml, px, type Attributes } from './markup.ts';

/** Fonts that are there without being fetched. */
export const FONTS = "'Fira Sans', 'Noto Sans', 'Segoe UI', Roboto, Arial, sans-serif";

const DASHES = '3 2';

function titled(title: string | undefined): string {
  return title === undefined ? '' : element('title', {}, escapeXml(title));
}

function pathSvg({ d, fill, stroke, width, dashed, title }: PicturePath): string {
  const attributes: Attributes = {
    ...{ d, fill: fill ?? 'none', stroke, 'stroke-width': stroke === null ? null : width },
    ...{ 'stroke-linejoin': 'round', 'stroke-dasharray': dashed === true ? DASHES : null },
  };
  return element('path', attributes, titled(title));
}

/** A mark around its middle. */
export function markSvg(mark: PictureMark, colour: ColourOf): string {
  const { x, y, width, height, dashed, text, shape, title } = mark;
  const ground = element('rect', {
    ...{ x: px(x - width / 2), y: px(y - height / 2), width: px(width), height: px(height) },
    ...{ rx: px(Math.min(width, height) / 2), fill: colour('surface'), stroke: colour('ink') },
    ...{ 'stroke-width': text === null ? 1 : 1.5, 'stroke-dasharray': dashed ? DASHES : null },
  });
  const sign =
    shape === null
      ? ''
      : element('path', {
          ...{ d: shape.d, fill: shape.colour },
          transform: `translate(${String(px(x))} ${String(px(y))})`,
        });
  const look = { size: MARK_TEXT, strong: true, colour: colour('ink'), halo: null };
  const number = text === null ? '' : textSvg({ x, y, text, ...look });
  return element('g', {}, titled(title), ground, sign, number);
}

function textSvg({ x, y, text, size, strong, colour, width, halo }: PictureText): string {
  const attributes: Attributes = {
    // The middle of small letters, told in numbers: not every program knows `dominant-baseline`.
    ...{ x: px(x), y: px(y + 0.35 * size), 'font-size': size, 'font-weight': strong ? 600 : null },
    ...{ 'text-anchor': 'middle', textLength: width === undefined ? null : px(width) },
    lengthAdjust: width === undefined ? null : 'spacingAndGlyphs',
  };
  const written = (look: Attributes) =>
    element('text', { ...attributes, ...look }, escapeXml(text));
  // Written twice, as not every program knows `paint-order` and would paint the halo over the letters.
  const around = { fill: halo, stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round' };
  const ground = halo === null ? '' : written({ ...around, 'aria-hidden': 'true' });
  return ground + written({ fill: colour });
}

function layerSvg({ paths = [], marks = [], texts = [] }: PictureLayer, colour: ColourOf): string {
  return element(
    'g',
    {},
    ...paths.map(pathSvg),
    ...marks.map((mark) => markSvg(mark, colour)),
    ...texts.map((text) => textSvg(text)),
  );
}

/** The definitions of fills that are no colour; once in a file. */
export function fillsSvg(colour: ColourOf): string {
  const hatch = element(
    'pattern',
    {
      ...{ id: 'picture-hatch', width: 7, height: 7, patternUnits: 'userSpaceOnUse' },
      patternTransform: 'rotate(45)',
    },
    element('rect', { width: 7, height: 7, fill: colour('canvas') }),
    element('path', { d: 'M0 0V7', stroke: colour('edge-ended'), 'stroke-width': 1.5 }),
  );
  const stop = (offset: number, opacity: number) =>
    element('stop', { offset, 'stop-color': colour('canvas'), 'stop-opacity': opacity });
  const fades = FADES.map((side) =>
    element(
      'linearGradient',
      { id: `picture-fade-${side}`, ...FADE_ENDS[side] },
      stop(0.1, 1),
      stop(1, 0),
    ),
  );
  return element('defs', {}, hatch, ...fades);
}

/** A picture as an SVG element of its own size, which shows nothing beyond its edges. */
export function mapSvg({ width, height, layers }: MapPicture, colour: ColourOf): string {
  const size = { width, height };
  return element(
    'svg',
    { ...size, viewBox: `0 0 ${String(width)} ${String(height)}`, overflow: 'hidden' },
    element('rect', { ...size, fill: colour('canvas') }),
    ...layers.map((layer) => layerSvg(layer, colour)),
  );
}

/** How much larger than the picture it would like to be: beyond any page, so that style alone says how large it is. */
const WANTED = 8;

/** A picture alone, to be put into a page; as large there as it may be. */
export function pictureSvg(picture: MapPicture, label: string, colour: ColourOf): string {
  const { width, height } = picture;
  const root = {
    ...{ width: WANTED * width, height: WANTED * height },
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    ...{ role: 'img', 'aria-label': label, 'font-family': FONTS },
  };
  return element('svg', root, fillsSvg(colour), mapSvg(picture, colour));
}
