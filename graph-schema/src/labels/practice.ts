import type { NodeLabelSpec } from '../node-label.ts';

/** A concrete good practice: a format carried out by somebody. */
export const PRACTICE = {
  caption: { de: 'Praxisbeispiel', en: 'Good practice' },
  plural: { de: 'Praxisbeispiele', en: 'Good practices' },
  file: 'practices',
  nodeClass: 'PRACTICE',
  captionProperty: 'name',
  sourcesRequired: true,
  properties: {
    name: { type: 'text', required: true, searched: true, caption: { de: 'Name', en: 'Name' } },
    formatId: {
      type: 'reference',
      to: 'Format',
      required: true,
      indexed: true,
      caption: { de: 'Arbeitsform', en: 'Format' },
    },
    year: { type: 'partialDate', caption: { de: 'Jahr', en: 'Year' } },
    description: {
      type: 'text',
      column: 'description_de',
      caption: { de: 'Beschreibung', en: 'Description' },
    },
  },
} as const satisfies NodeLabelSpec;
