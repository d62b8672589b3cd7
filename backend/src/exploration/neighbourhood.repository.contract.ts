import { useFilledStore, type OpenStore } from '../testing/filled-store.ts';
import type { Neighbourhood, NeighbourhoodQuery } from './neighbourhood.repository.ts';

const EMS_ACHSE = 'wachstumsregion-ems-achse';

const ASKED: NeighbourhoodQuery = {
  ids: [EMS_ACHSE],
  depth: 1,
  filter: {},
  asOf: null,
  today: '2026-11-20',
  limit: 200,
};

/** Names and steps, in the order of the answer: `0 dihk`. */
function told({ nodes }: Neighbourhood): string[] {
  return nodes.map(({ distance, entity }) => `${String(distance)} ${entity.id}`);
}

const NEAR_EMS_ACHSE = [
  `0 ${EMS_ACHSE}`,
  '1 ihk-koeln',
  '1 servicestelle-industrie',
  '1 juergen-gross',
  '1 landkreis-emsland',
  '1 ihk-osnabrueck',
  '1 industrieclub-lingen',
];

/** What a filter, a day or another question leaves around somebody. */
// prettier-ignore
const WALKS: readonly [string, Partial<NeighbourhoodQuery>, string[]][] = [
  ['actors by default', {}, NEAR_EMS_ACHSE],
  ['empty lists filter nothing', { filter: { types: [], labels: [], kinds: [], states: [], statuses: [], themes: [], confidences: [] } }, NEAR_EMS_ACHSE],
  ['two steps', { depth: 2 }, [...NEAR_EMS_ACHSE, '2 dihk', '2 bmwe', '2 zoe-celik', '2 industrieclub-meppen', '2 netzwerk-zukunft-der-industrie']],
  ['three steps', { depth: 3 }, [...NEAR_EMS_ACHSE, '2 dihk', '2 bmwe', '2 zoe-celik', '2 industrieclub-meppen', '2 netzwerk-zukunft-der-industrie', '3 in-du-strie']],
  ['one type of link', { filter: { types: ['LEADS'] } }, [`0 ${EMS_ACHSE}`, '1 juergen-gross']],
  ['types over two steps', { depth: 2, filter: { types: ['MEMBER_OF'] } }, [`0 ${EMS_ACHSE}`, '1 landkreis-emsland', '1 ihk-osnabrueck', '2 dihk']],
  ['labels beside the actors', { ids: ['zoe-celik'], filter: { labels: ['Organisation', 'Event'] } }, ['0 zoe-celik', '1 dihk', '1 netzwerktreffen-2022', '1 ihk-koeln']],
  ['labels without actors', { ids: ['bmwe'], filter: { labels: ['Programme'] } }, ['0 bmwe', '1 industriestrategie-2030']],
  ['a kind, which touches organisations only', { filter: { kinds: ['CHAMBER_OF_COMMERCE'] } }, [`0 ${EMS_ACHSE}`, '1 ihk-koeln', '1 juergen-gross', '1 ihk-osnabrueck']],
  ['a Land, which drops who has none', { filter: { states: ['DE-NI'] } }, [`0 ${EMS_ACHSE}`, '1 landkreis-emsland', '1 ihk-osnabrueck', '1 industrieclub-lingen']],
  ['a status, which drops who has none', { filter: { statuses: ['ACTIVE'] } }, [`0 ${EMS_ACHSE}`, '1 ihk-koeln', '1 landkreis-emsland', '1 ihk-osnabrueck']],
  ['one of several statuses', { filter: { statuses: ['ENDED', 'UNKNOWN'] } }, [`0 ${EMS_ACHSE}`, '1 servicestelle-industrie', '1 industrieclub-lingen']],
  ['a theme', { filter: { themes: ['fachkraefte'] } }, [`0 ${EMS_ACHSE}`, '1 ihk-osnabrueck']],
  ['one of several themes', { filter: { themes: ['fachkraefte', 'energiewende'] } }, [`0 ${EMS_ACHSE}`, '1 ihk-koeln', '1 ihk-osnabrueck']],
  ['an unknown theme', { filter: { themes: ['nie'] } }, [`0 ${EMS_ACHSE}`]],
  ['the confidence of links', { filter: { confidences: ['LOW'] } }, [`0 ${EMS_ACHSE}`, '1 ihk-koeln']],
  ['what is dropped is not walked through', { depth: 3, filter: { states: ['DE-BE'] } }, [`0 ${EMS_ACHSE}`, '1 servicestelle-industrie', '2 dihk', '2 bmwe', '2 netzwerk-zukunft-der-industrie']],
  ['a day on which all are linked', { ids: ['servicestelle-industrie'], asOf: '2021-06-01' }, ['0 servicestelle-industrie', `1 ${EMS_ACHSE}`, '1 dihk', '1 bmwe', '1 netzwerk-zukunft-der-industrie']],
  ['a day after a neighbour ended', { ids: ['servicestelle-industrie'], asOf: '2022-06-01' }, ['0 servicestelle-industrie', `1 ${EMS_ACHSE}`, '1 dihk', '1 bmwe']],
  ['a day before the seed itself, which stays without neighbours', { ids: ['servicestelle-industrie'], asOf: '2020-12-31' }, ['0 servicestelle-industrie']],
  ['the first day of the seed', { ids: ['servicestelle-industrie'], asOf: '2021-01-01' }, ['0 servicestelle-industrie', `1 ${EMS_ACHSE}`, '1 dihk', '1 bmwe', '1 netzwerk-zukunft-der-industrie']],
  ['the day after the seed ended', { ids: ['netzwerk-zukunft-der-industrie'], asOf: '2022-01-01' }, ['0 netzwerk-zukunft-der-industrie']],
  ['a day before one of several seeds', { ids: ['servicestelle-industrie', 'bmwe'], asOf: '2020-12-31', filter: { labels: ['Organisation', 'Programme'] } }, ['0 servicestelle-industrie', '0 bmwe', '1 industriestrategie-2030']],
  ['nothing that has ended', { ids: ['servicestelle-industrie'], filter: { includeEnded: false }, today: '2024-01-01' }, ['0 servicestelle-industrie']],
  ['what ends today has not ended', { ids: ['servicestelle-industrie'], filter: { includeEnded: false }, today: '2023-12-31' }, ['0 servicestelle-industrie', `1 ${EMS_ACHSE}`, '1 dihk', '1 bmwe']],
  ['what has ended, when asked for', { ids: ['servicestelle-industrie'], filter: { includeEnded: true }, today: '2024-01-01' }, ['0 servicestelle-industrie', `1 ${EMS_ACHSE}`, '1 dihk', '1 bmwe', '1 netzwerk-zukunft-der-industrie']],
  ['several seeds', { ids: ['dihk', EMS_ACHSE] }, [`0 ${EMS_ACHSE}`, '0 dihk', '1 ihk-koeln', '1 servicestelle-industrie', '1 juergen-gross', '1 landkreis-emsland', '1 zoe-celik', '1 ihk-osnabrueck', '1 industrieclub-lingen']],
  ['seeds that are neighbours', { ids: ['industrieclub-meppen', 'industrieclub-lingen'] }, ['0 industrieclub-lingen', '0 industrieclub-meppen', `1 ${EMS_ACHSE}`, '1 landkreis-emsland']],
  ['a seed that is no actor', { ids: ['netzwerktreffen-2022'] }, ['0 netzwerktreffen-2022', `1 ${EMS_ACHSE}`, '1 ihk-koeln', '1 juergen-gross', '1 zoe-celik']],
  ['a seed without actor links', { ids: ['doc-satzung'], depth: 3 }, ['0 doc-satzung']],
];

/** What every NeighbourhoodRepository answers. */
export function neighbourhoodContract(open: OpenStore): void {
  describe('who is around somebody', () => {
    const filled = useFilledStore(open);
    const find = (more: Partial<NeighbourhoodQuery>) =>
      filled().neighbourhoods.find({ ...ASKED, ...more });

    it.each(WALKS)('%s', async (_, query, expected) => {
      const found = await find(query);
      expect(told(found)).toEqual(expected);
      expect(found.totalCount).toBe(expected.length);
      expect(found.omitted).toEqual([]);
    });

    it('holds every link between the nodes of the answer, by id, with both ends', async () => {
      const { links } = await find({});
      expect(links.map(({ link }) => link.id)).toEqual([
        'ihk-koeln~COOPERATES_WITH~wachstumsregion-ems-achse',
        'ihk-osnabrueck~MEMBER_OF~wachstumsregion-ems-achse',
        'juergen-gross~LEADS~wachstumsregion-ems-achse',
        'juergen-gross~LEADS~wachstumsregion-ems-achse~2014-07',
        'landkreis-emsland~FOUNDED~wachstumsregion-ems-achse',
        'landkreis-emsland~MEMBER_OF~wachstumsregion-ems-achse',
        'wachstumsregion-ems-achse~COOPERATES_WITH~servicestelle-industrie',
        'wachstumsregion-ems-achse~PARTNER_OF~industrieclub-lingen',
      ]);
      expect(links[0]).toMatchObject({
        link: { properties: { confidence: 'LOW', sources: ['doc-satzung'] } },
        from: { id: 'ihk-koeln', degree: 4 },
        to: { id: EMS_ACHSE, degree: 9 },
      });
    });

    it('holds links among the outermost nodes too, but only those that pass', async () => {
      const ids = ['dihk', 'ihk-koeln'];
      const joined = await find({ ids, filter: { labels: ['Person'] } });
      expect(joined.links.map(({ link }) => link.id)).toEqual([
        'ihk-koeln~MEMBER_OF~dihk',
        'zoe-celik~REPRESENTS~dihk',
        'zoe-celik~WORKS_FOR~ihk-koeln',
      ]);
      const in2024 = await find({ ids, filter: { labels: ['Person'] }, asOf: '2024-01-01' });
      expect(in2024.links.map(({ link }) => link.id)).toEqual([
        'ihk-koeln~MEMBER_OF~dihk',
        'zoe-celik~REPRESENTS~dihk',
      ]);
    });

    it('joins seeds only by links that are valid with both of them', async () => {
      const ids = ['servicestelle-industrie', 'netzwerk-zukunft-der-industrie'];
      const linksOn = async (asOf: string) =>
        (await find({ ids, asOf })).links.map(({ link }) => link.id);
      const succession = 'servicestelle-industrie~SUCCEEDS~netzwerk-zukunft-der-industrie';
      expect(await linksOn('2020-12-31')).not.toContain(succession);
      expect(await linksOn('2021-01-01')).toContain(succession);
      expect(await linksOn('2022-01-01')).not.toContain(succession);
    });

    it('keeps the best connected neighbours of each node and counts the others', async () => {
      const found = await find({ limit: 2 });
      expect(told(found)).toEqual(NEAR_EMS_ACHSE.slice(0, 3));
      expect(found.totalCount).toBe(7);
      expect(found.omitted).toEqual([
        { via: EMS_ACHSE, label: 'Organisation', kind: 'CHAMBER_OF_COMMERCE', count: 1 },
        { via: EMS_ACHSE, label: 'Organisation', kind: 'DISTRICT', count: 1 },
        { via: EMS_ACHSE, label: 'Organisation', kind: 'OTHER', count: 1 },
        { via: EMS_ACHSE, label: 'Person', kind: null, count: 1 },
      ]);
      expect(found.links.map(({ link }) => link.id)).toEqual([
        'ihk-koeln~COOPERATES_WITH~wachstumsregion-ems-achse',
        'wachstumsregion-ems-achse~COOPERATES_WITH~servicestelle-industrie',
      ]);
    });

    it('does not count as omitted what a later step brings in', async () => {
      const found = await find({ depth: 3, limit: 2 });
      expect(told(found)).toEqual([
        ...NEAR_EMS_ACHSE.slice(0, 3),
        '2 dihk',
        '2 bmwe',
        '2 zoe-celik',
        '3 ihk-osnabrueck',
      ]);
      expect(found.omitted).toEqual([
        { via: 'servicestelle-industrie', label: 'Organisation', kind: 'ALLIANCE', count: 1 },
        { via: EMS_ACHSE, label: 'Organisation', kind: 'DISTRICT', count: 1 },
        { via: EMS_ACHSE, label: 'Organisation', kind: 'OTHER', count: 1 },
        { via: EMS_ACHSE, label: 'Person', kind: null, count: 1 },
      ]);
      expect(found.totalCount).toBe(11);
    });

    it('counts a node that is left out on several ways once in the sum', async () => {
      const found = await find({ ids: ['ihk-koeln', 'ihk-osnabrueck'], limit: 1 });
      expect(told(found)).toEqual(['0 ihk-koeln', '0 ihk-osnabrueck', `1 ${EMS_ACHSE}`]);
      expect(found.omitted).toEqual([
        { via: 'ihk-koeln', label: 'Organisation', kind: 'CHAMBER_UMBRELLA', count: 1 },
        { via: 'ihk-koeln', label: 'Person', kind: null, count: 1 },
        { via: 'ihk-osnabrueck', label: 'Organisation', kind: 'CHAMBER_UMBRELLA', count: 1 },
      ]);
      expect(found.totalCount).toBe(5);
    });

    it('holds the documents of its links, by id', async () => {
      const { documents } = await find({ depth: 2 });
      expect([...documents.keys()]).toEqual(['doc-ministerium', 'doc-satzung', 'doc-treffen']);
      expect(documents.get('doc-treffen')).toMatchObject({
        label: 'Document',
        properties: { title: 'Netzwerktreffen in Köln', kind: 'SEED' },
        version: 1,
      });
    });

    it('tells which ids nobody has, in the order they were asked for', async () => {
      const found = await find({ ids: ['nie', 'doc-ungenutzt', 'auch-nicht'] });
      expect(found.unknownIds).toEqual(['nie', 'auch-nicht']);
      expect(told(found)).toEqual(['0 doc-ungenutzt']);
    });

    it('is empty around nobody', async () => {
      expect(await find({ ids: ['nie'], depth: 3 })).toEqual({
        nodes: [],
        links: [],
        totalCount: 0,
        omitted: [],
        documents: new Map(),
        unknownIds: ['nie'],
      });
    });
  });
}
