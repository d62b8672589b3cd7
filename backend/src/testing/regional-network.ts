import type { ChangeSet } from '@knotenwerk/graph-schema';
import { link } from './small-network.ts';
import { nodes, SOURCE } from './upsert-nodes.ts';

const persons = (value: number) => ({
  indicator: 'population',
  value,
  unit: 'persons',
  year: '2023',
  sources: ['doc-satzung'],
});

const employees = (value: number) => ({
  indicator: 'producing_employees',
  value,
  unit: 'thousand_persons',
  year: '2017',
  sources: ['doc-satzung'],
});

const REGIONS = nodes('Region', {
  DE: { level: 'COUNTRY', name: 'Deutschland', ...SOURCE },
  'DE-NI': {
    level: 'STATE',
    name: 'Niedersachsen',
    parentId: 'DE',
    latitude: 52.3705,
    longitude: 9.7332,
    indicators: [persons(8_000_000), employees(800)],
    ...SOURCE,
  },
  'DE-NW': {
    level: 'STATE',
    name: 'Nordrhein-Westfalen',
    parentId: 'DE',
    latitude: 51.2217,
    longitude: 6.7762,
    indicators: [persons(18_000_000)],
    ...SOURCE,
  },
  '03454': {
    level: 'DISTRICT',
    name: 'Emsland',
    type: 'Landkreis',
    parentId: 'DE-NI',
    latitude: 52.6906,
    longitude: 7.291,
    ...SOURCE,
  },
  '03457': {
    level: 'DISTRICT',
    name: 'Leer',
    type: 'Landkreis',
    parentId: 'DE-NI',
    latitude: 53.2301,
    longitude: 7.4553,
    ...SOURCE,
  },
  '05554': {
    level: 'DISTRICT',
    name: 'Borken',
    type: 'Kreis',
    parentId: 'DE-NW',
    latitude: 51.8444,
    longitude: 6.8583,
    ...SOURCE,
  },
  '05558': {
    level: 'DISTRICT',
    name: 'Coesfeld',
    type: 'Kreis',
    parentId: 'DE-NW',
    latitude: 51.9453,
    longitude: 7.1679,
    ...SOURCE,
  },
  'ems-achse': { level: 'AREA', name: 'Ems-Achse', parentId: 'DE-NI', ...SOURCE },
  nordwest: { level: 'AREA', name: 'Nordwesten', parentId: 'DE', ...SOURCE },
});

const ACTOR = { status: 'ACTIVE', ...SOURCE } as const;

const ORGANISATIONS = nodes('Organisation', {
  bund: { kind: 'FEDERAL_MINISTRY', name: 'Bundesministerium', ...ACTOR },
  land: { kind: 'STATE_MINISTRY', name: 'Landesministerium', state: 'DE-NI', ...ACTOR },
  kammer: {
    kind: 'CHAMBER_OF_COMMERCE',
    name: 'Kammer an der Ems',
    state: 'DE-NI',
    town: 'Leer',
    latitude: 53.2301,
    longitude: 7.4553,
    ...ACTOR,
  },
  emsland: {
    kind: 'REGIONAL_INITIATIVE',
    name: 'Initiative Emsland',
    state: 'DE-NI',
    town: 'Meppen',
    latitude: 52.6906,
    longitude: 7.291,
    ...ACTOR,
  },
  grenzland: {
    kind: 'REGIONAL_INITIATIVE',
    name: 'Initiative Grenzland',
    state: 'DE-NW',
    ...ACTOR,
  },
  ganzland: { kind: 'STATE_INITIATIVE', name: 'Initiative im ganzen Land', ...ACTOR },
  zweikreise: { kind: 'REGIONAL_INITIATIVE', name: 'Initiative zweier Kreise', ...ACTOR },
  vorbei: {
    kind: 'REGIONAL_INITIATIVE',
    name: 'Beendete Initiative',
    founded: '2010',
    dissolved: '2015',
    ...ACTOR,
    status: 'ENDED',
  },
});

const EVENTS = nodes('Event', {
  industrietag: {
    kind: 'CONFERENCE',
    name: 'Industrietag in Meppen',
    start: '2019-05',
    town: 'Meppen',
    latitude: 52.6906,
    longitude: 7.291,
    ...SOURCE,
  },
  'treffen-leer': {
    kind: 'MEETING',
    name: 'Treffen in Leer',
    start: '2022-09-14',
    latitude: 53.2301,
    longitude: 7.4553,
    ...SOURCE,
  },
  'treffen-im-ausland': {
    kind: 'MEETING',
    name: 'Treffen in Prag',
    latitude: 50.0755,
    longitude: 14.4378,
    ...SOURCE,
  },
});

const LINKS = [
  link(['03454', 'PART_OF', 'ems-achse']),
  link(['03457', 'PART_OF', 'ems-achse']),
  link(['03454', 'PART_OF', 'nordwest']),
  link(['05554', 'PART_OF', 'nordwest']),
  link(['bund', 'RESPONSIBLE_FOR', 'DE'], { since: '1949' }),
  link(['land', 'RESPONSIBLE_FOR', 'DE-NI']),
  link(['kammer', 'SEATED_IN', '03457']),
  link(['kammer', 'RESPONSIBLE_FOR', '03454']),
  link(['kammer', 'RESPONSIBLE_FOR', '03457']),
  link(['emsland', 'SEATED_IN', '03454']),
  link(['emsland', 'ACTIVE_IN', '03454'], { since: '2006' }),
  link(['emsland', 'ACTIVE_IN', 'ems-achse'], { since: '2010', until: '2020' }),
  link(['grenzland', 'SEATED_IN', '05554']),
  link(['grenzland', 'ACTIVE_IN', 'nordwest']),
  link(['ganzland', 'SEATED_IN', 'DE-NW'], { role: 'nur Land bekannt' }),
  link(['ganzland', 'ACTIVE_IN', 'DE-NW'], { confidence: 'LOW' }),
  link(['zweikreise', 'ACTIVE_IN', '03454']),
  link(['zweikreise', 'ACTIVE_IN', '05554']),
  link(['vorbei', 'SEATED_IN', '03457']),
  link(['vorbei', 'ACTIVE_IN', 'DE-NI']),
  link(['emsland', 'ADDRESSES', 'wasserstoff']),
  link(['grenzland', 'ADDRESSES', 'wasserstoff']),
  link(['grenzland', 'ADDRESSES', 'fachkraefte']),
  link(['bund', 'SUPPORTS', 'emsland']),
];

/** Two Länder, four Kreise and two areas across them, with every way an organisation can be tied to a region. */
export const REGIONAL_NETWORK: ChangeSet = {
  author: 'Regionales Netz',
  reason: 'Bestand für die Verträge der Regionen',
  sources: ['doc-satzung'],
  operations: [
    ...nodes('Document', { 'doc-satzung': { title: 'Satzung', kind: 'WEB' } }),
    ...nodes('Theme', {
      wasserstoff: { name: 'Wasserstoff', nameEn: 'Hydrogen', sources: ['doc-satzung'] },
      fachkraefte: { name: 'Fachkräfte', nameEn: 'Skilled workers', sources: ['doc-satzung'] },
      verkehr: { name: 'Verkehr', nameEn: 'Transport', sources: ['doc-satzung'] },
    }),
    ...REGIONS,
    ...EVENTS,
    ...ORGANISATIONS,
    ...LINKS,
  ],
};

const CITY = { name: 'Berlin', latitude: 52.5244, longitude: 13.4105, ...SOURCE } as const;

/** A Land that is one Kreis, with an area it is part of, and those who are tied to one, the other or both. */
export const CITY_STATE: ChangeSet = {
  ...REGIONAL_NETWORK,
  operations: [
    ...REGIONAL_NETWORK.operations,
    ...nodes('Region', {
      'DE-BE': { ...CITY, level: 'STATE', parentId: 'DE' },
      '11000': { ...CITY, level: 'DISTRICT', parentId: 'DE-BE' },
      umland: { level: 'AREA', name: 'Stadt und Umland', parentId: 'DE', ...SOURCE },
      altstadt: { level: 'AREA', name: 'Altstadt', parentId: 'DE-BE', ...SOURCE },
    }),
    ...nodes('Organisation', {
      senat: { kind: 'STATE_MINISTRY', name: 'Senatsverwaltung', ...ACTOR },
      stadt: { kind: 'STATE_INITIATIVE', name: 'Initiative der Stadt', ...ACTOR },
      altstaedter: { kind: 'REGIONAL_INITIATIVE', name: 'Initiative Altstadt', ...ACTOR },
      umlaender: { kind: 'REGIONAL_INITIATIVE', name: 'Initiative Umland', ...ACTOR },
    }),
    ...nodes('Event', {
      industrietage: {
        kind: 'CONFERENCE',
        name: 'Industrietage in Berlin',
        ...{ town: 'Berlin', latitude: 52.5244, longitude: 13.4105 },
        ...SOURCE,
      },
    }),
    link(['11000', 'PART_OF', 'umland']),
    link(['senat', 'RESPONSIBLE_FOR', 'DE-BE']),
    link(['stadt', 'SEATED_IN', 'DE-BE']),
    link(['stadt', 'SEATED_IN', '11000']),
    link(['stadt', 'ADDRESSES', 'wasserstoff']),
    link(['altstaedter', 'ACTIVE_IN', 'altstadt']),
    link(['umlaender', 'SEATED_IN', 'umland']),
    link(['umlaender', 'ACTIVE_IN', 'umland']),
  ],
};
