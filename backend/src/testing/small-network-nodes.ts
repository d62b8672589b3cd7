import type { UpsertNode } from '@knotenwerk/graph-schema';
import { SMALL_ORGANISATIONS } from './small-network-organisations.ts';
import { nodes, SOURCE } from './upsert-nodes.ts';

const DOCUMENTS = nodes('Document', {
  'doc-satzung': {
    title: 'Satzung der Wachstumsregion Ems-Achse',
    publisher: 'Wachstumsregion Ems-Achse e. V.',
    kind: 'WEB',
    url: 'https://www.emsachse.de/satzung',
    retrieved: '2026-11-20',
  },
  'doc-ministerium': {
    title: 'Geschichte des Bundeswirtschaftsministeriums',
    publisher: 'Presse- und Informationsamt',
    date: '2025-05',
    kind: 'REGISTRY',
  },
  'doc-dihk': { title: 'Die DIHK wird Körperschaft', kind: 'WEB', date: '2023' },
  'doc-treffen': { title: 'Netzwerktreffen in Köln', kind: 'SEED' },
  'doc-ungenutzt': { title: 'Nirgends angeführt', kind: 'OWN_KNOWLEDGE' },
});

const THEMES = nodes('Theme', {
  energiewende: { name: 'Energiewende', nameEn: 'Energy transition', ...SOURCE },
  wasserstoff: { name: 'Wasserstoff', nameEn: 'Hydrogen', ...SOURCE },
  fachkraefte: { name: 'Fachkräfte', nameEn: 'Skilled workers', ...SOURCE },
});

const FORMATS = nodes('Format', {
  industrienacht: {
    name: 'Lange Nacht der Industrie',
    nameEn: 'Night of industry',
    definition: 'Betriebe öffnen am Abend ihre Tore.',
  },
});

const REGIONS = nodes('Region', {
  DE: { level: 'COUNTRY', name: 'Deutschland', ...SOURCE },
  'DE-NI': { level: 'STATE', name: 'Niedersachsen', parentId: 'DE', ...SOURCE },
  'DE-NW': { level: 'STATE', name: 'Nordrhein-Westfalen', parentId: 'DE', ...SOURCE },
  '03454': {
    level: 'DISTRICT',
    name: 'Emsland',
    type: 'Landkreis',
    parentId: 'DE-NI',
    latitude: 52.6906,
    longitude: 7.291,
    indicators: [
      {
        indicator: 'population',
        value: 340_200,
        unit: 'persons',
        year: '2023',
        sources: ['doc-ministerium'],
      },
      {
        indicator: 'gross_value_added',
        value: 12.5,
        unit: 'billion_eur',
        year: '2021',
        sources: ['doc-satzung', 'doc-ministerium'],
      },
    ],
    ...SOURCE,
  },
  '05315': { level: 'DISTRICT', name: 'Köln', parentId: 'DE-NW', ...SOURCE },
});

const PERSONS = nodes('Person', {
  'juergen-gross': { name: 'Jürgen Groß', title: 'Dr.', ...SOURCE },
  'zoe-celik': { name: 'Zoë Çelik', ...SOURCE },
});

const REST = [
  ...nodes('Programme', {
    'industriestrategie-2030': {
      kind: 'STRATEGY',
      name: 'Industriestrategie 2030',
      start: '2019-02',
      end: '2030',
      ...SOURCE,
    },
  }),
  ...nodes('Event', {
    'netzwerktreffen-2022': {
      kind: 'NETWORK_MEETING',
      name: 'Netzwerktreffen der Industrieinitiativen',
      nameEn: 'Meeting of the industry initiatives',
      start: '2022-09-14',
      end: '2022-09-15',
      mode: 'HYBRID',
      town: 'Köln',
      participants: 80,
      sources: ['doc-treffen'],
      confidence: 'HIGH',
    },
    'werkstatt-wasserstoff-2022': {
      kind: 'WORKSHOPS',
      name: 'Werkstatt Wasserstoff',
      partOfId: 'netzwerktreffen-2022',
      start: '2022-09-15',
      sources: ['doc-treffen'],
      confidence: 'HIGH',
    },
  }),
  ...nodes('Practice', {
    'industrienacht-emsland': {
      name: 'Lange Nacht der Industrie im Emsland',
      formatId: 'industrienacht',
      year: '2019',
      ...SOURCE,
    },
  }),
];

/** Nodes in the shape of the real data: every label, names over time, indicators, ended ones, equal names. */
export const SMALL_NODES: readonly UpsertNode[] = [
  ...DOCUMENTS,
  ...THEMES,
  ...FORMATS,
  ...REGIONS,
  ...SMALL_ORGANISATIONS,
  ...PERSONS,
  ...REST,
];
