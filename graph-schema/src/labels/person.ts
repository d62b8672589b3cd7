import type { NodeLabelSpec } from '../node-label.ts';

/** Somebody acting in a public role. Deliberately without contact data (DSGVO). */
export const PERSON = {
  caption: { de: 'Person', en: 'Person' },
  plural: { de: 'Personen', en: 'Persons' },
  file: 'persons',
  actor: true,
  nodeClass: 'PERSON',
  captionProperty: 'name',
  sourcesRequired: true,
  properties: {
    name: { type: 'text', required: true, searched: true, caption: { de: 'Name', en: 'Name' } },
    title: { type: 'text', caption: { de: 'Titel', en: 'Title' } },
  },
} as const satisfies NodeLabelSpec;
