import type { PassingQuery } from '../exploration/neighbourhood.repository.ts';
import type { Survey } from '../grouping/survey.ts';
import { useEmptyStore, useFilledStore, type OpenStore } from '../testing/filled-store.ts';
import type { DrawnPart } from './whole-network.repository.ts';

const ASKED: PassingQuery = { filter: {}, asOf: null, today: '2026-11-20' };

const EVERYBODY = [
  'ihk-koeln',
  'wachstumsregion-ems-achse',
  'dihk',
  'netzwerk-zukunft-der-industrie',
  'bmwe',
  'juergen-gross',
  'servicestelle-industrie',
  'zoe-celik',
  'industrieclub-lingen',
  'ihk-osnabrueck',
  'industrieclub-meppen',
  'landkreis-emsland',
  'in-du-strie',
];

const THEMES = [
  ['energiewende', ['ihk-koeln', 'in-du-strie']],
  ['fachkraefte', ['ihk-osnabrueck', 'wachstumsregion-ems-achse']],
  ['wasserstoff', ['wachstumsregion-ems-achse']],
] as const;

const told = ({ actors }: Survey): string[] => actors.map(({ id }) => id).sort();
const linksOf = ({ links }: DrawnPart): string[] => links.map(({ link }) => link.id);

/** Who passes, without anybody in the middle. */
// prettier-ignore
const PASSING: readonly [string, Partial<PassingQuery>, readonly string[]][] = [
  ['everybody, linked or not', {}, EVERYBODY],
  ['empty lists filter nothing', { filter: { types: [], labels: [], kinds: [], states: [], themes: [], confidences: [] } }, EVERYBODY],
  ['a label', { filter: { labels: ['Person'] } }, ['juergen-gross', 'zoe-celik']],
  ['a kind', { filter: { labels: ['Organisation'], kinds: ['CHAMBER_OF_COMMERCE'] } }, ['ihk-koeln', 'ihk-osnabrueck']],
  ['a theme', { filter: { themes: ['fachkraefte'] } }, ['ihk-osnabrueck', 'wachstumsregion-ems-achse']],
  ['an unknown theme', { filter: { themes: ['nie'] } }, []],
  ['a type of link touches nobody', { filter: { types: ['LEADS'] } }, EVERYBODY],
];

/** What every WholeNetworkRepository answers. */
export function wholeNetworkContract(open: OpenStore): void {
  describe('a survey of the whole network', () => {
    const filled = useFilledStore(open);
    const survey = (query: Partial<PassingQuery>) =>
      filled().wholeNetwork.survey({ ...ASKED, ...query });

    it.each(PASSING)('holds who passes: %s', async (_, query, ids) => {
      expect(told(await survey(query))).toEqual([...ids].sort());
    });

    it('tells of an actor what it is counted and grouped by, most links first, then by id', async () => {
      const { actors } = await survey({});
      const order = [...actors].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
      expect(actors).toEqual(order);
      expect(actors.find(({ id }) => id === 'ihk-osnabrueck')).toEqual({
        id: 'ihk-osnabrueck',
        label: 'Organisation',
        kind: 'CHAMBER_OF_COMMERCE',
        state: 'DE-NI',
        degree: 2,
      });
      expect(actors.find(({ id }) => id === 'zoe-celik')).toMatchObject({
        label: 'Person',
        kind: null,
        state: null,
      });
    });

    it('holds every link between two who pass once, in the order of its ends', async () => {
      const { links } = await survey({});
      expect(links).toHaveLength((await filled().network.count()).actorLinks);
      const pairs = links.map((ends) => ends.join(' '));
      expect(pairs).toEqual([...pairs].sort());
      expect(pairs).toContain('landkreis-emsland wachstumsregion-ems-achse');
    });

    it('leaves out links that do not pass and links to those who do not', async () => {
      const { links } = await survey({ filter: { types: ['LEADS'] } });
      expect(new Set(links.map(([, to]) => to))).toEqual(new Set(['wachstumsregion-ems-achse']));
      expect((await survey({ filter: { labels: ['Person'] } })).links).toEqual([]);
    });

    it('holds on a day only who existed and what was valid', async () => {
      const then = await survey({ asOf: '2005-06-01' });
      const now = await survey({});
      expect(told(then)).not.toContain('wachstumsregion-ems-achse');
      expect(then.links.length).toBeLessThan(now.links.length);
      expect(then.links.flat()).not.toContain('wachstumsregion-ems-achse');
    });

    it('leaves out what has ended where that is not wanted', async () => {
      const all = await survey({});
      const running = await survey({ filter: { includeEnded: false } });
      expect(running.links.length).toBeLessThan(all.links.length);
    });
  });

  describe('a part of the whole network', () => {
    const filled = useFilledStore(open);
    const draw = (ids: readonly string[], query: Partial<PassingQuery> = {}) =>
      filled().wholeNetwork.draw(ids, { ...ASKED, ...query });

    it('holds the nodes as they are shown elsewhere, most links first, unknown and repeated ids left out', async () => {
      const ids = ['bmwe', 'nie', 'dihk', 'bmwe', 'wachstumsregion-ems-achse'];
      const { nodes } = await draw(ids);
      const around = await filled().neighbourhoods.find({
        ...ASKED,
        ids: ['bmwe', 'dihk', 'wachstumsregion-ems-achse'],
        depth: 1,
        limit: 1,
      });
      const known = around.nodes.filter(({ distance }) => distance === 0);
      expect(nodes).toEqual(known.map(({ entity }) => entity));
    });

    it('holds the links among these nodes with their ends and what they cite', async () => {
      const part = await draw(['ihk-osnabrueck', 'wachstumsregion-ems-achse', 'dihk']);
      expect(linksOf(part)).toEqual([
        'ihk-osnabrueck~MEMBER_OF~dihk',
        'ihk-osnabrueck~MEMBER_OF~wachstumsregion-ems-achse',
      ]);
      expect(part.links[0]).toMatchObject({ from: { id: 'ihk-osnabrueck' }, to: { id: 'dihk' } });
      const cited = part.links.flatMap(({ link }) => link.properties['sources'] as string[]);
      expect([...part.documents.keys()]).toEqual([...new Set(cited)].sort());
    });

    it('filters the links, not the nodes', async () => {
      const part = await draw(['juergen-gross', 'wachstumsregion-ems-achse'], {
        filter: { types: ['MEMBER_OF'], states: ['DE-BE'] },
      });
      expect(part.nodes.map(({ id }) => id).sort()).toEqual([
        'juergen-gross',
        'wachstumsregion-ems-achse',
      ]);
      expect(part.links).toEqual([]);
    });

    it('of nobody is empty', async () => {
      const part = await draw([]);
      expect(part).toEqual({ nodes: [], links: [], documents: new Map() });
    });
  });

  describe('the themes some actors address', () => {
    const filled = useFilledStore(open);
    const told = async (ids: readonly string[]) =>
      (await filled().wholeNetwork.listThemes(ids)).map(({ theme, actorIds }) => [
        theme.id,
        actorIds,
      ]);

    it('come in order, each with those who address it', async () => {
      expect(await told([...EVERYBODY].reverse())).toEqual(THEMES);
    });

    it('count nobody twice, and unknown ids as nobody', async () => {
      expect(await told(['ihk-koeln', 'nie', 'ihk-koeln'])).toEqual([
        ['energiewende', ['ihk-koeln']],
      ]);
    });

    it('are shown as elsewhere', async () => {
      const [found] = await filled().wholeNetwork.listThemes(EVERYBODY);
      const id = found?.theme.id ?? '';
      const { nodes } = await filled().wholeNetwork.draw([id], ASKED);
      expect([found?.theme]).toEqual(nodes);
    });

    it('are none of nobody', async () => {
      expect(await told([])).toEqual([]);
    });
  });

  describe('a survey of an empty store', () => {
    const empty = useEmptyStore(open);

    it('holds nobody', async () => {
      expect(await empty().wholeNetwork.survey(ASKED)).toEqual({ actors: [], links: [] });
    });
  });
}
