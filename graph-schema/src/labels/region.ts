import type { NodeLabelSpec } from '../node-label.ts';

/** Germany, a Land (ISO 3166-2), a Kreis (AGS, five digits) or an area across both. */
export const REGION = {
  caption: { de: 'Region', en: 'Region' },
  plural: { de: 'Regionen', en: 'Regions' },
  file: 'regions',
  nodeClass: 'REGION',
  captionProperty: 'name',
  sourcesRequired: true,
  idPattern: '^(DE(-[A-Z]{2})?|[0-9]{5}|[a-z0-9]+(-[a-z0-9]+)*)$',
  properties: {
    level: {
      type: 'value',
      vocabulary: 'RegionLevel',
      required: true,
      indexed: true,
      caption: { de: 'Ebene', en: 'Level' },
    },
    name: { type: 'text', required: true, searched: true, caption: { de: 'Name', en: 'Name' } },
    type: {
      type: 'text',
      searched: true,
      alsoCalled: {
        Kreis: ['Landkreis'],
        Landkreis: ['Kreis'],
        'Kreisfreie Stadt': ['Stadt', 'Stadtkreis'],
        Stadtkreis: ['Stadt', 'Kreisfreie Stadt'],
        Stadtstaat: ['Stadt', 'Land', 'Bundesland'],
        Freistaat: ['Land', 'Bundesland'],
        Flächenland: ['Land', 'Bundesland'],
      },
      caption: { de: 'Gebietsart', en: 'Type of area' },
    },
    parentId: {
      type: 'reference',
      to: 'Region',
      indexed: true,
      caption: { de: 'gehört zu', en: 'belongs to' },
    },
    nuts: { type: 'text', caption: { de: 'NUTS', en: 'NUTS' } },
    ags: {
      type: 'text',
      searched: true,
      caption: { de: 'Gemeindeschlüssel (AGS)', en: 'Municipal key (AGS)' },
    },
    latitude: { type: 'latitude', column: 'lat', caption: { de: 'Breite', en: 'Latitude' } },
    longitude: { type: 'longitude', column: 'lon', caption: { de: 'Länge', en: 'Longitude' } },
    indicators: {
      type: 'records',
      column: null,
      caption: { de: 'Kennzahlen', en: 'Indicators' },
      fields: {
        indicator: { type: 'text', required: true, caption: { de: 'Kennzahl', en: 'Indicator' } },
        value: { type: 'number', required: true, caption: { de: 'Wert', en: 'Value' } },
        unit: {
          type: 'value',
          vocabulary: 'IndicatorUnit',
          required: true,
          caption: { de: 'Einheit', en: 'Unit' },
        },
        year: { type: 'partialDate', required: true, caption: { de: 'Jahr', en: 'Year' } },
        sources: {
          type: 'references',
          to: 'Document',
          required: true,
          caption: { de: 'Quellen', en: 'Sources' },
        },
      },
      table: { file: 'indicators', owner: 'region_id' },
    },
  },
} as const satisfies NodeLabelSpec;
