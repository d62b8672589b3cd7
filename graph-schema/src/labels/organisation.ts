import type { NodeLabelSpec } from '../node-label.ts';

/** Any collective actor. Its names over time come from a table of their own. */
export const ORGANISATION = {
  caption: { de: 'Organisation', en: 'Organisation' },
  plural: { de: 'Organisationen', en: 'Organisations' },
  file: 'organisations',
  actor: true,
  nodeClass: 'byKind',
  captionProperty: 'name',
  lifetime: { start: 'founded', end: 'dissolved' },
  ended: { property: 'status', value: 'ENDED' },
  sourcesRequired: true,
  properties: {
    kind: {
      type: 'value',
      vocabulary: 'OrganisationKind',
      required: true,
      indexed: true,
      caption: { de: 'Art', en: 'Kind' },
    },
    name: {
      type: 'text',
      required: true,
      searched: true,
      caption: { de: 'Name', en: 'Name' },
    },
    shortName: { type: 'text', searched: true, caption: { de: 'Kurzname', en: 'Short name' } },
    level: {
      type: 'value',
      vocabulary: 'OrganisationLevel',
      caption: { de: 'Ebene', en: 'Level' },
    },
    status: {
      type: 'value',
      vocabulary: 'OrganisationStatus',
      required: true,
      caption: { de: 'Status', en: 'Status' },
    },
    founded: { type: 'partialDate', caption: { de: 'gegründet', en: 'founded' } },
    dissolved: { type: 'partialDate', caption: { de: 'aufgelöst', en: 'dissolved' } },
    town: { type: 'text', searched: true, caption: { de: 'Ort', en: 'Town' } },
    latitude: { type: 'latitude', column: 'lat', caption: { de: 'Breite', en: 'Latitude' } },
    longitude: { type: 'longitude', column: 'lon', caption: { de: 'Länge', en: 'Longitude' } },
    state: {
      type: 'value',
      vocabulary: 'GermanState',
      indexed: true,
      caption: { de: 'Land', en: 'State' },
    },
    website: { type: 'url', caption: { de: 'Webseite', en: 'Website' } },
    description: {
      type: 'text',
      column: 'description_de',
      caption: { de: 'Beschreibung', en: 'Description' },
    },
    names: {
      type: 'records',
      column: null,
      searched: true,
      caption: { de: 'Namen im Lauf der Zeit', en: 'Names over time' },
      fields: {
        name: { type: 'text', required: true, searched: true, caption: { de: 'Name', en: 'Name' } },
        shortName: { type: 'text', searched: true, caption: { de: 'Kurzname', en: 'Short name' } },
        validFrom: { type: 'partialDate', caption: { de: 'gültig ab', en: 'valid from' } },
        validUntil: { type: 'partialDate', caption: { de: 'gültig bis', en: 'valid until' } },
        kind: {
          type: 'value',
          vocabulary: 'NameKind',
          required: true,
          caption: { de: 'Art', en: 'Kind' },
        },
        sources: {
          type: 'references',
          to: 'Document',
          required: true,
          caption: { de: 'Quellen', en: 'Sources' },
        },
      },
      period: { start: 'validFrom', end: 'validUntil' },
      table: { file: 'organisation_names', owner: 'organisation_id' },
    },
  },
} as const satisfies NodeLabelSpec;
