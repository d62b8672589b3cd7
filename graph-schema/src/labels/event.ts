import type { NodeLabelSpec } from '../node-label.ts';

/** A meeting, session or award; may be part of another event. */
export const EVENT = {
  caption: { de: 'Veranstaltung', en: 'Event' },
  plural: { de: 'Veranstaltungen', en: 'Events' },
  file: 'events',
  nodeClass: 'EVENT',
  captionProperty: 'name',
  lifetime: { start: 'start', end: 'end' },
  sourcesRequired: true,
  properties: {
    kind: {
      type: 'value',
      vocabulary: 'EventKind',
      required: true,
      caption: { de: 'Art', en: 'Kind' },
    },
    name: {
      type: 'text',
      required: true,
      searched: true,
      column: 'name_de',
      caption: { de: 'Name', en: 'Name' },
    },
    nameEn: {
      type: 'text',
      searched: true,
      column: 'name_en',
      caption: { de: 'Name (englisch)', en: 'Name (English)' },
    },
    partOfId: {
      type: 'reference',
      to: 'Event',
      column: 'part_of',
      indexed: true,
      caption: { de: 'Teil von', en: 'part of' },
    },
    start: { type: 'partialDate', caption: { de: 'Beginn', en: 'Start' } },
    end: { type: 'partialDate', caption: { de: 'Ende', en: 'End' } },
    mode: { type: 'value', vocabulary: 'EventMode', caption: { de: 'Form', en: 'Mode' } },
    town: { type: 'text', searched: true, caption: { de: 'Ort', en: 'Town' } },
    latitude: { type: 'latitude', column: 'lat', caption: { de: 'Breite', en: 'Latitude' } },
    longitude: { type: 'longitude', column: 'lon', caption: { de: 'Länge', en: 'Longitude' } },
    participants: { type: 'integer', caption: { de: 'Teilnehmende', en: 'Participants' } },
    motto: { type: 'text', caption: { de: 'Motto', en: 'Motto' } },
    description: {
      type: 'text',
      column: 'description_de',
      caption: { de: 'Beschreibung', en: 'Description' },
    },
  },
} as const satisfies NodeLabelSpec;
