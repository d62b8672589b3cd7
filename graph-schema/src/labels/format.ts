import type { NodeLabelSpec } from '../node-label.ts';

/** A form of work from a controlled list; the list itself is the source, so none is required. */
export const FORMAT = {
  caption: { de: 'Arbeitsform', en: 'Format' },
  plural: { de: 'Arbeitsformen', en: 'Formats' },
  file: 'formats',
  nodeClass: 'FORMAT',
  captionProperty: 'name',
  commonColumns: [],
  properties: {
    name: {
      type: 'text',
      required: true,
      searched: true,
      column: 'name_de',
      caption: { de: 'Name', en: 'Name' },
    },
    nameEn: {
      type: 'text',
      required: true,
      searched: true,
      column: 'name_en',
      caption: { de: 'Name (englisch)', en: 'Name (English)' },
    },
    definition: {
      type: 'text',
      column: 'definition_de',
      caption: { de: 'Erläuterung', en: 'Definition' },
    },
    definitionEn: {
      type: 'text',
      column: 'definition_en',
      caption: { de: 'Erläuterung (englisch)', en: 'Definition (English)' },
    },
  },
} as const satisfies NodeLabelSpec;
