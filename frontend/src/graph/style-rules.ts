import { GRAPH_FONT, TEXT_STYLES, type TextRole } from './text-styles.ts';

/** One rule of the drawing's stylesheet; the library checks names and values when it reads them. */
export interface StyleRule {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number | readonly number[]>>;
}

/** From back to front. */
export const LAYER = { line: 1, mark: 2, stack: 3, node: 4, heading: 5, focus: 6 } as const;

/** How the text of a role is set. */
export function textStyle(role: TextRole): StyleRule['style'] {
  const { size, lineHeight, weight } = TEXT_STYLES[role];
  return {
    'font-family': GRAPH_FONT,
    'font-size': size,
    'font-weight': weight,
    'line-height': lineHeight / size,
  };
}

/** A text around the middle of its place, with a halo in the colour of the ground; it is broken into lines already. */
export function haloText(ground: string): StyleRule['style'] {
  return {
    'text-wrap': 'wrap',
    'text-max-width': '10000px',
    'text-halign': 'center',
    'text-valign': 'center',
    'text-outline-width': 2,
    'text-outline-color': ground,
  };
}
