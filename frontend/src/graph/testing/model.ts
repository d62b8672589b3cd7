import { NODE_CLASSES } from '@knotenwerk/graph-schema';
import { graphModel, type GraphModel } from '../graph-model.ts';
import type { GraphTexts, ModelOptions } from '../graph-parts.ts';
import { TEXT_STYLES, type Measure } from '../text-styles.ts';
import type { Recorded } from './recorded.ts';

/** Every letter is as wide as a broad one, so that what fits here fits in the browser. */
export const broadLetters: Measure = (text, role) => text.length * TEXT_STYLES[role].size * 0.56;

export const GERMAN_TEXTS: GraphTexts = {
  locale: 'de',
  standIn: ({ count, nodeClass }) =>
    `+ ${String(count)} weitere ${nodeClass === null ? 'Akteure' : NODE_CLASSES[nodeClass].plural.de}`,
  inContactWith: (name) => `In Kontakt mit ${name}`,
  until: (year) => `bis ${year}`,
};

/** The model of a neighbourhood on a canvas of the design's size, or as told. */
export function modelOf(
  { centres, neighbourhood }: Recorded,
  options: Partial<ModelOptions> = {},
): GraphModel {
  return graphModel(neighbourhood, {
    centres,
    hiddenClasses: new Set(),
    hiddenIds: new Set(),
    showFederal: true,
    crossLinks: false,
    reserved: 56,
    canvas: { width: 1060, height: 640 },
    texts: GERMAN_TEXTS,
    measure: broadLetters,
    ...options,
  });
}
