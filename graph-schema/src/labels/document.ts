import type { NodeLabelSpec } from '../node-label.ts';

/** A source: seed text, web page or register. It is a source itself, so it cites none. */
export const DOCUMENT = {
  caption: { de: 'Quelle', en: 'Source' },
  plural: { de: 'Quellen', en: 'Sources' },
  file: 'documents',
  nodeClass: 'DOCUMENT',
  captionProperty: 'title',
  commonColumns: [],
  idPattern: '^[a-z0-9]+([-_.][a-z0-9]+)*$',
  properties: {
    title: { type: 'text', required: true, searched: true, caption: { de: 'Titel', en: 'Title' } },
    publisher: { type: 'text', searched: true, caption: { de: 'Herausgeber', en: 'Publisher' } },
    date: { type: 'partialDate', caption: { de: 'Datum', en: 'Date' } },
    url: { type: 'url', caption: { de: 'Adresse', en: 'Address' } },
    kind: {
      type: 'value',
      vocabulary: 'DocumentKind',
      required: true,
      caption: { de: 'Art', en: 'Kind' },
    },
    retrieved: { type: 'partialDate', caption: { de: 'abgerufen', en: 'retrieved' } },
  },
} as const satisfies NodeLabelSpec;
