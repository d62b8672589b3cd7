/** How a text of the drawing is set; sizes and line heights in pixels at zoom 1. */
export interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: 400 | 500 | 600;
}

export const GRAPH_FONT = '"Fira Sans", "Noto Sans", "Segoe UI", Roboto, Arial, sans-serif';

/** The texts of the drawing: labels by step, headings of sectors, words and counts on lines. */
export const TEXT_STYLES = {
  subject: { size: 16, lineHeight: 19, weight: 600 },
  direct: { size: 14, lineHeight: 16, weight: 400 },
  /** The same on a phone. */
  directNarrow: { size: 13, lineHeight: 15, weight: 400 },
  further: { size: 13, lineHeight: 16, weight: 400 },
  heading: { size: 13, lineHeight: 18, weight: 400 },
  count: { size: 13, lineHeight: 18, weight: 600 },
  mark: { size: 11.5, lineHeight: 14, weight: 500 },
} as const satisfies Record<string, TextStyle>;

export type TextRole = keyof typeof TEXT_STYLES;

/** The role of a label: by the step of its actor. */
export function roleOfStep(step: number): 'subject' | 'direct' | 'further' {
  if (step === 0) return 'subject';
  return step === 1 ? 'direct' : 'further';
}

/** Measures a text in a role; pixels at zoom 1. */
export type Measure = (text: string, role: TextRole) => number;

/** Measures with a canvas of the browser and remembers the answers. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, role) => {
    const key = `${role} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (context === null) return text.length * TEXT_STYLES[role].size * 0.55;
    const { size, weight } = TEXT_STYLES[role];
    context.font = `${String(weight)} ${String(size)}px ${GRAPH_FONT}`;
    const width = context.measureText(text).width;
    known.set(key, width);
    return width;
  };
}
