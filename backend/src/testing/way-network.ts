import type { ChangeSet, Properties } from '@knotenwerk/graph-schema';
import { link } from './small-network.ts';
import { nodes } from './upsert-nodes.ts';

const OPENED = { sources: ['doc-offen'], confidence: 'HIGH' } as const;
const HEARD: Properties = { sources: ['doc-wissen'], confidence: 'MEDIUM' };

const organisation = (name: string, kind: string, more: Properties = {}): Properties => ({
  name,
  kind,
  status: 'ACTIVE',
  ...OPENED,
  ...more,
});

const NODES = [
  ...nodes('Document', {
    'doc-offen': { title: 'Jahresbericht', kind: 'WEB', url: 'https://example.org/bericht' },
    'doc-satzung': { title: 'Satzung', kind: 'WEB' },
    'doc-wissen': { title: 'Allgemeinwissen', kind: 'OWN_KNOWLEDGE' },
  }),
  ...nodes('Theme', { thema: { name: 'Thema', nameEn: 'Theme', ...OPENED } }),
  ...nodes('Organisation', {
    anfang: organisation('Anfang', 'REGIONAL_INITIATIVE', { state: 'DE-NI' }),
    ende: organisation('Ende', 'REGIONAL_INITIATIVE'),
    einsam: organisation('Einsam', 'OTHER'),
    bund: organisation('Bund', 'FEDERAL_MINISTRY', { state: 'DE-BE' }),
    chor: organisation('Chor', 'UNION'),
    alt: organisation('Alt', 'OTHER'),
    kammer: organisation('Kammer', 'CHAMBER_OF_COMMERCE', { founded: '2020', state: 'DE-NI' }),
    dach: organisation('Dach', 'CHAMBER_UMBRELLA', { state: 'DE-NI' }),
  }),
  ...nodes('Person', { anna: { name: 'Anna', ...OPENED } }),
  ...nodes('Event', { treffen: { name: 'Treffen', kind: 'MEETING', start: '2022', ...OPENED } }),
];

/**
 * Two actors with five ways between them: over a person, over a ministry (three links side by side), over a union without
 * an opened source, over somebody long ago, and over two chambers. A theme and a meeting they share are no ways.
 */
export const WAY_NETWORK: ChangeSet = {
  author: 'Netz der Wege',
  reason: 'Bestand für den Vertrag der Wege',
  sources: ['doc-offen'],
  operations: [
    ...NODES,
    link(['anna', 'WORKS_FOR', 'anfang'], { ...OPENED, since: '2019' }),
    link(['anna', 'REPRESENTS', 'ende'], { ...OPENED, since: '2021' }),
    link(['anfang', 'CHAIRS', 'bund'], { ...OPENED, since: '2010', until: '2012' }),
    link(['anfang', 'MEMBER_OF', 'bund'], { ...OPENED, confidence: 'LOW' }),
    link(['bund', 'FUNDS', 'anfang'], { ...OPENED, sources: ['doc-offen', 'doc-satzung'] }),
    link(['anfang', 'PARTNER_OF', 'bund'], HEARD),
    link(['bund', 'SUPPORTS', 'anfang'], OPENED),
    link(['bund', 'FUNDS', 'ende'], { ...OPENED, since: '2018', role: 'Zuwendung' }),
    link(['anfang', 'PARTNER_OF', 'chor'], HEARD),
    link(['chor', 'SUPPORTS', 'ende'], OPENED),
    link(['anfang', 'PARTNER_OF', 'alt'], { ...OPENED, since: '2015', until: '2018-06' }),
    link(['alt', 'SUPPORTS', 'ende'], OPENED),
    link(['anfang', 'COOPERATES_WITH', 'kammer'], { ...OPENED, since: '2021' }),
    link(['kammer', 'MEMBER_OF', 'dach'], OPENED),
    link(['dach', 'SUPPORTS', 'ende'], OPENED),
    link(['anfang', 'TOOK_PART_IN', 'treffen'], OPENED),
    link(['ende', 'ORGANISED', 'treffen'], OPENED),
    link(['anfang', 'ADDRESSES', 'thema'], OPENED),
    link(['ende', 'ADDRESSES', 'thema'], OPENED),
  ],
};
