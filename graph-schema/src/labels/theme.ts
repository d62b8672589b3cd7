import type { NodeLabelSpec } from '../node-label.ts';

/** A SKOS-like concept; its broader concept is a BROADER link, given as a column of its file. */
export const THEME = {
  caption: { de: 'Thema', en: 'Theme' },
  plural: { de: 'Themen', en: 'Themes' },
  file: 'themes',
  nodeClass: 'THEME',
  captionProperty: 'name',
  commonColumns: ['sources'],
  sourcesRequired: true,
  linkColumns: { broader_id: 'BROADER' },
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
