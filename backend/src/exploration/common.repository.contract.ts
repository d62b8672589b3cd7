import { useFilledStore, type OpenStore } from '../testing/filled-store.ts';
import type { CommonQuery, FoundCommon } from './common.repository.ts';

const ASKED: CommonQuery = {
  ids: ['wachstumsregion-ems-achse', 'dihk', 'ihk-koeln'],
  filter: {},
  asOf: null,
  today: '2026-11-20',
  page: { first: 20, offset: 0 },
};

/** Counts and ids, in the order of the answer: `2 zoe-celik`. */
function told({ items }: FoundCommon): string[] {
  return items.map(({ count, entity }) => `${String(count)} ${entity.id}`);
}

const THEMES = { types: ['ADDRESSES'], labels: ['Theme'] } as const;

// prettier-ignore
const QUESTIONS: readonly [string, Partial<CommonQuery>, string[]][] = [
  ['who is linked with two of three, by degree, then id', {}, ['2 servicestelle-industrie', '2 zoe-celik', '2 ihk-osnabrueck']],
  ['who is linked with all comes first', { ids: ['juergen-gross', 'zoe-celik', 'ihk-koeln'], filter: { labels: ['Event', 'Organisation'] } }, ['3 netzwerktreffen-2022', '2 wachstumsregion-ems-achse', '2 dihk']],
  ['those asked for are not told', { ids: ['zoe-celik', 'ihk-koeln'], filter: {} }, ['2 dihk']],
  ['nobody, where they share nobody', { ids: ['in-du-strie', 'industrieclub-meppen'] }, []],
  ['types of link', { filter: { types: ['MEMBER_OF'] } }, ['2 ihk-osnabrueck']],
  ['confidence of links', { filter: { confidences: ['LOW'] } }, []],
  ['a kind, which touches organisations only', { filter: { kinds: ['CHAMBER_OF_COMMERCE'] } }, ['2 zoe-celik', '2 ihk-osnabrueck']],
  ['a Land', { filter: { states: ['DE-NI'] } }, ['2 ihk-osnabrueck']],
  ['a day', { asOf: '2010-01-01' }, ['2 ihk-osnabrueck']],
  ['nothing that has ended', { filter: { includeEnded: false } }, ['2 ihk-osnabrueck']],
  ['themes', { ids: ['wachstumsregion-ems-achse', 'ihk-osnabrueck', 'ihk-koeln'], filter: THEMES }, ['2 fachkraefte']],
  ['themes of others than organisations', { ids: ['industriestrategie-2030', 'in-du-strie', 'ihk-koeln'], filter: THEMES }, ['3 energiewende']],
  ['a part of the list', { page: { first: 1, offset: 1 } }, ['2 zoe-celik']],
  ['beyond its end', { page: { first: 5, offset: 9 } }, []],
];

/** What every CommonRepository answers. */
export function commonContract(open: OpenStore): void {
  describe('what several have in common', () => {
    const filled = useFilledStore(open);
    const find = (more: Partial<CommonQuery> = {}) => filled().common.find({ ...ASKED, ...more });

    it.each(QUESTIONS)('%s', async (_, query, expected) => {
      expect(told(await find(query))).toEqual(expected);
    });

    it('counts the whole list on every page', async () => {
      expect((await find({ page: { first: 1, offset: 1 } })).totalCount).toBe(3);
      expect((await find({ page: { first: 1, offset: 9 } })).totalCount).toBe(3);
    });

    it('holds the links that pass with both ends, by id, and their documents', async () => {
      const { items, documents } = await find();
      expect(items[0]?.links.map(({ link }) => link.id)).toEqual([
        'dihk~HOSTS~servicestelle-industrie',
        'wachstumsregion-ems-achse~COOPERATES_WITH~servicestelle-industrie',
      ]);
      expect(items[0]?.links[0]).toMatchObject({
        from: { id: 'dihk', shortName: 'DIHK' },
        to: { id: 'servicestelle-industrie', degree: 4 },
      });
      expect([...documents.keys()]).toEqual(['doc-satzung', 'doc-treffen']);
    });

    it('tells who was asked for, in that order, and which ids nobody has', async () => {
      const found = await find({ ids: ['nie', 'zoe-celik', 'dihk', 'auch-nicht', 'fachkraefte'] });
      expect(found.asked.map(({ id, label }) => `${label} ${id}`)).toEqual([
        'Person zoe-celik',
        'Organisation dihk',
        'Theme fachkraefte',
      ]);
      expect(found.unknownIds).toEqual(['nie', 'auch-nicht']);
    });
  });
}
