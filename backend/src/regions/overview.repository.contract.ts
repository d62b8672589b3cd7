import { useFilledStore, type OpenStore } from '../testing/filled-store.ts';
import { CITY_STATE, REGIONAL_NETWORK } from '../testing/regional-network.ts';
import type { CountedList, OverviewQuery, TiedOrganisation } from './overview.repository.ts';

const ASKED = {
  filter: {},
  asOf: null,
  today: '2026-11-21',
  neighbourIds: [],
  first: 200,
} as const;

/** `organisation: TYPE place, …` with the number of all in front. */
function told({ items, totalCount }: CountedList<TiedOrganisation>): string[] {
  const ties = ({ organisation, links }: TiedOrganisation) =>
    `${organisation.id}: ${links.map(({ link }) => `${link.type} ${link.to}`).join(', ')}`;
  return [String(totalCount), ...items.map(ties)];
}

const ids = (nodes: readonly { readonly id: string }[]): string[] => nodes.map(({ id }) => id);

/** What every OverviewRepository answers. */
export function overviewContract(open: OpenStore): void {
  describe('what there is in a region', () => {
    const filled = useFilledStore(open, REGIONAL_NETWORK);

    async function find(id: string, query: Partial<OverviewQuery> = {}) {
      const found = await filled().overviews.find({ ...ASKED, id, ...query });
      if (found === null) throw new Error('There is no such region.');
      return found;
    }

    it('are its members, the best connected first, with what ties them', async () => {
      const { members } = await find('03454');
      expect(told(members)).toEqual([
        '4',
        'emsland: ACTIVE_IN 03454, ACTIVE_IN ems-achse, SEATED_IN 03454',
        'grenzland: ACTIVE_IN nordwest',
        'kammer: RESPONSIBLE_FOR 03454',
        'zweikreise: ACTIVE_IN 03454',
      ]);
    });

    it('are initiatives that cover it without a seat, from wherever they are active', async () => {
      const { covering } = await find('03454');
      expect(told(covering)).toEqual([
        '3',
        'grenzland: ACTIVE_IN nordwest',
        'vorbei: ACTIVE_IN DE-NI',
        'zweikreise: ACTIVE_IN 03454',
      ]);
    });

    it('are those responsible for it, up to the federal level', async () => {
      const { responsible } = await find('03454');
      expect(told(responsible)).toEqual([
        '3',
        'bund: RESPONSIBLE_FOR DE',
        'kammer: RESPONSIBLE_FOR 03454',
        'land: RESPONSIBLE_FOR DE-NI',
      ]);
    });

    it('are in an area those responsible for the Länder of its Kreise, whatever it belongs to', async () => {
      const { ancestors, responsible, covering } = await find('nordwest');
      expect(told(responsible)).toEqual([
        '3',
        'bund: RESPONSIBLE_FOR DE',
        'kammer: RESPONSIBLE_FOR 03454',
        'land: RESPONSIBLE_FOR DE-NI',
      ]);
      expect(covering.items.map(({ organisation }) => organisation.id)).toContain('vorbei');
      expect(ids(ancestors)).toEqual(['DE']);
    });

    it('are in a Land also those of its Kreise', async () => {
      const { members, covering, responsible } = await find('DE-NI');
      expect(members.totalCount).toBe(6);
      expect(told(covering)).toEqual([
        '2',
        'grenzland: ACTIVE_IN nordwest',
        'zweikreise: ACTIVE_IN 03454',
      ]);
      expect(told(responsible)).toEqual([
        '3',
        'bund: RESPONSIBLE_FOR DE',
        'kammer: RESPONSIBLE_FOR 03454, RESPONSIBLE_FOR 03457',
        'land: RESPONSIBLE_FOR DE-NI',
      ]);
    });

    it('are as many as are asked for, and a count of all', async () => {
      const { members, events } = await find('DE-NI', { first: 1 });
      expect(told(members)).toEqual([
        '6',
        'emsland: ACTIVE_IN 03454, ACTIVE_IN ems-achse, SEATED_IN 03454',
      ]);
      expect([events.totalCount, ids(events.items)]).toEqual([2, ['treffen-leer']]);
    });

    it('are what it belongs to, the areas that touch it and the regions beside it', async () => {
      const neighbourIds = ['05554', 'nie', '03457', 'emsland'];
      const { ancestors, areas, neighbours } = await find('03454', { neighbourIds });
      expect(ids(ancestors)).toEqual(['DE', 'DE-NI']);
      expect(ids(areas)).toEqual(['ems-achse', 'nordwest']);
      expect(ids(neighbours)).toEqual(['03457', '05554']);
      expect(ids((await find('DE')).ancestors)).toEqual([]);
    });

    it('tell what each region is called by law, where that is known', async () => {
      const { ancestors, parts } = await find('DE-NI');
      expect([...ancestors, ...parts].map(({ id, areaType }) => [id, areaType])).toEqual([
        ['DE', null],
        ['03454', 'Landkreis'],
        ['03457', 'Landkreis'],
      ]);
      const { events, members } = await find('03454');
      const others = [...events.items, ...members.items.map(({ organisation }) => organisation)];
      expect(others.map(({ areaType }) => areaType)).toEqual(others.map(() => null));
    });

    it.each([
      ['DE', ['DE-NI', 'DE-NW']],
      ['DE-NI', ['03454', '03457']],
      ['nordwest', ['05554', '03454']],
      ['03454', []],
    ])('are the parts of %s, by name', async (id, expected) => {
      expect(ids((await find(id)).parts)).toEqual(expected);
    });

    it('are all themes, with how many of its members address them', async () => {
      const { themes } = await find('03454');
      expect(themes.map(({ theme, count }) => [theme.id, count])).toEqual([
        ['wasserstoff', 2],
        ['fachkraefte', 1],
        ['verkehr', 0],
      ]);
    });

    it('are the events at a point in it, the latest first', async () => {
      expect(ids((await find('DE-NI')).events.items)).toEqual(['treffen-leer', 'industrietag']);
      expect(ids((await find('03454')).events.items)).toEqual(['industrietag']);
      const before = await find('DE-NI', { asOf: '2022-01-01' });
      expect(ids(before.events.items)).toEqual(['industrietag']);
    });

    it('follow the filter and the day', async () => {
      const { members, covering } = await find('03454', {
        asOf: '2021-01-01',
        filter: { themes: ['wasserstoff'] },
      });
      expect(told(members)).toEqual([
        '2',
        'emsland: ACTIVE_IN 03454, SEATED_IN 03454',
        'grenzland: ACTIVE_IN nordwest',
      ]);
      expect(told(covering)).toEqual(['1', 'grenzland: ACTIVE_IN nordwest']);
    });

    it('bring the documents that its links cite', async () => {
      const { documents } = await find('05554');
      expect([...documents.keys()]).toEqual(['doc-satzung']);
    });

    it.each(['nie', 'emsland'])('are nothing of “%s”, which is no region', async (id) => {
      expect(await filled().overviews.find({ ...ASKED, id })).toBeNull();
    });
  });
  describe('what there is in a Land that is one Kreis', () => {
    const filled = useFilledStore(open, CITY_STATE);

    it.each(['DE-BE', '11000'])('is the same, asked for as %s', async (id) => {
      const found = await filled().overviews.find({ ...ASKED, id });
      if (found === null) throw new Error('There is no such region.');
      expect(told(found.members)).toEqual([
        '4',
        'altstaedter: ACTIVE_IN altstadt',
        'senat: RESPONSIBLE_FOR DE-BE',
        'stadt: SEATED_IN 11000, SEATED_IN DE-BE',
        'umlaender: ACTIVE_IN umland',
      ]);
      expect(told(found.covering)).toEqual([
        '2',
        'altstaedter: ACTIVE_IN altstadt',
        'umlaender: ACTIVE_IN umland',
      ]);
      expect(told(found.responsible)).toEqual([
        '2',
        'bund: RESPONSIBLE_FOR DE',
        'senat: RESPONSIBLE_FOR DE-BE',
      ]);
      expect([ids(found.areas), ids(found.events.items)]).toEqual([
        ['altstadt', 'umland'],
        ['industrietage'],
      ]);
      expect(found.themes.find(({ theme }) => theme.id === 'wasserstoff')?.count).toBe(1);
    });
  });
}
