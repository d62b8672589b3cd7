import { useFilledStore, type OpenStore } from '../testing/filled-store.ts';
import { SMALL_NETWORK } from '../testing/small-network.ts';
import { reading } from '../testing/search-candidate.ts';
import type { SearchFilter, TermMatch, TermQuery } from './search.repository.ts';

/** Terms, how they match, and who is found: by own words first, then by degree, then id. */
// prettier-ignore
const FOUND: readonly [string, TermMatch, string[]][] = [
  ['achse', 'PART', ['wachstumsregion-ems-achse', 'DE-NI', 'doc-satzung']],
  ['emsachse', 'PART', ['wachstumsregion-ems-achse', 'doc-satzung']],
  ['koeln', 'PART', ['netzwerktreffen-2022', 'ihk-koeln', '05315', 'doc-treffen']],
  ['koln', 'PART', ['netzwerktreffen-2022', 'ihk-koeln', '05315', 'doc-treffen']],
  ['bmwi', 'PART', ['bmwe']],
  ['bundeswirtschaft', 'PART', ['bmwe', 'doc-ministerium']],
  ['n3tz', 'PART', ['netzwerk-zukunft-der-industrie']],
  ['netzwerk', 'PART', ['netzwerktreffen-2022', 'netzwerk-zukunft-der-industrie', 'doc-treffen']],
  ['hydrogen', 'PART', ['wasserstoff', 'wachstumsregion-ems-achse', 'werkstatt-wasserstoff-2022']],
  ['ems land', 'PART', ['landkreis-emsland', 'ihk-osnabrueck', '03454', 'industrienacht-emsland']],
  ['land ems', 'PART', ['landkreis-emsland', 'ihk-osnabrueck', '03454', 'industrienacht-emsland']],
  ['ems xyz', 'PART', []],
  ['kammer', 'PART', ['dihk', 'ihk-koeln']],
  ['kamm', 'PART', ['dihk', 'ihk-koeln']],
  ['amm', 'PART', []],
  ['emsahcse', 'FUZZY', ['wachstumsregion-ems-achse', 'doc-satzung']],
  ['emsaxhze', 'FUZZY', ['wachstumsregion-ems-achse', 'doc-satzung']],
  ['emsaxyze', 'FUZZY', []],
  ['emsach', 'FUZZY', ['wachstumsregion-ems-achse', 'doc-satzung']],
  ['acsh', 'FUZZY', []],
  ['achze', 'FUZZY', ['wachstumsregion-ems-achse', 'doc-satzung']],
  ['ihl', 'FUZZY', []],
  ['ihk', 'FUZZY', ['ihk-koeln', 'ihk-osnabrueck']],
  ['bwmi', 'FUZZY', ['bmwe']],
  ['ihk kolm', 'FUZZY', ['ihk-koeln']],
  ['handelskamer koe', 'FUZZY', ['ihk-koeln']],
  ['2031', 'FUZZY', []],
];

const PART_INDUSTRIE = [reading('industrie')];

/** Everything with `industrie` in it. */
// prettier-ignore
const INDUSTRIE = ['dihk', 'netzwerktreffen-2022', 'ihk-koeln', 'servicestelle-industrie', 'industriestrategie-2030', 'industrieclub-lingen', 'industrieclub-meppen', 'netzwerk-zukunft-der-industrie', 'in-du-strie', 'industrienacht', 'industrienacht-emsland'];

const only = (...ids: string[]): string[] => INDUSTRIE.filter((id) => ids.includes(id));

/** What a filter leaves of it. */
// prettier-ignore
const FILTERED: readonly [string, SearchFilter, string[]][] = [
  ['nothing', {}, INDUSTRIE],
  ['empty lists', { labels: [], kinds: [], states: [], themes: [], types: [], confidences: [], statuses: [] }, INDUSTRIE],
  ['labels', { labels: ['Programme', 'Format'] }, only('industriestrategie-2030', 'industrienacht')],
  ['a kind, which only organisations have', { kinds: ['OTHER'] }, only('industrieclub-lingen', 'industrieclub-meppen')],
  ['Länder', { states: ['DE-NI', 'DE-NW'] }, only('ihk-koeln', 'industrieclub-lingen', 'in-du-strie')],
  ['a theme', { themes: ['energiewende'] }, only('ihk-koeln', 'industriestrategie-2030', 'in-du-strie')],
  ['a node that is no theme', { themes: ['dihk'] }, []],
  ['a type of link, from either end', { types: ['MEMBER_OF'] }, only('dihk', 'ihk-koeln', 'netzwerk-zukunft-der-industrie', 'in-du-strie')],
  ['types of link, each node once', { types: ['MEMBER_OF', 'HOSTS'] }, only('dihk', 'ihk-koeln', 'servicestelle-industrie', 'netzwerk-zukunft-der-industrie', 'in-du-strie')],
  ['a confidence', { confidences: ['LOW'] }, only('servicestelle-industrie')],
  ['a status, which only organisations have', { statuses: ['ENDED'] }, only('servicestelle-industrie', 'netzwerk-zukunft-der-industrie')],
  ['several things at once', { labels: ['Organisation'], kinds: ['OTHER'], states: ['DE-NI'] }, only('industrieclub-lingen')],
];

/** What every SearchRepository answers. */
export function searchContract(open: OpenStore): void {
  describe('finding candidates', () => {
    const filled = useFilledStore(open);

    const find = (query: Partial<TermQuery>, limit = 500) =>
      filled().search.findByTerms({ readings: [], filter: {}, asOf: null, ...query }, limit);

    async function found(query: Partial<TermQuery>, limit?: number): Promise<string[]> {
      const { candidates } = await find(query, limit);
      return candidates.map(({ summary }) => summary.id);
    }

    it.each(FOUND)('for “%s” by %s', async (terms, match, expected) => {
      expect(await found({ readings: [reading(terms, match)] })).toEqual(expected);
    });

    it.each(FILTERED)('filtered by %s', async (_, filter, expected) => {
      expect(await found({ readings: PART_INDUSTRIE, filter })).toEqual(expected);
    });

    it('finds what any reading finds, once', async () => {
      const readings = [reading('hydrogen'), reading('wasserstoff'), reading('emsahcse', 'FUZZY')];
      expect(await found({ readings })).toEqual([
        'wachstumsregion-ems-achse',
        'werkstatt-wasserstoff-2022',
        'doc-satzung',
        'wasserstoff',
      ]);
    });

    it('takes some terms from the node and some from its theme, with all its themes', async () => {
      const { candidates } = await find({ readings: [reading('hydrogen papenburg')] });
      expect(candidates.map(({ summary }) => summary.id)).toEqual(['wachstumsregion-ems-achse']);
      expect(candidates[0]?.themes.map(({ name }) => name)).toEqual(['Fachkräfte', 'Wasserstoff']);
    });

    it('brings no themes where the words of the node itself suffice', async () => {
      const { candidates } = await find({ readings: [reading('emsachse')] });
      expect(candidates[0]?.themes).toEqual([]);
    });

    it('does not look for typing errors in themes', async () => {
      expect(await found({ readings: [reading('hydrogem', 'FUZZY')] })).toEqual(['wasserstoff']);
    });

    it('keeps to what existed on a day', async () => {
      const readings = PART_INDUSTRIE;
      const gone = async (asOf: string) => {
        const there = await found({ readings, asOf });
        return INDUSTRIE.filter((id) => !there.includes(id));
      };
      expect(await gone('2015-06-03')).toEqual(
        only(
          'servicestelle-industrie',
          'netzwerk-zukunft-der-industrie',
          'netzwerktreffen-2022',
          'industriestrategie-2030',
        ),
      );
      expect(await gone('2021-12-31')).toEqual(only('netzwerktreffen-2022'));
    });

    it('keeps those with most links when there are more than asked for, and counts all', async () => {
      const { candidates, totalCount } = await find({ readings: PART_INDUSTRIE }, 3);
      expect(candidates.map(({ summary }) => summary.id)).toEqual(INDUSTRIE.slice(0, 3));
      expect(totalCount).toBe(INDUSTRIE.length);
    });

    it.each([[[]], [[{ terms: [], match: 'PART' } as const]]])(
      'finds nothing without a term: %j',
      async (readings) => {
        expect(await find({ readings })).toEqual({ candidates: [], totalCount: 0 });
      },
    );

    it.each(['and', 'or', 'not', 'to', 'and or', 'not industrie', 'searchtext'])(
      'takes “%s” for words, not for operators',
      async (terms) => {
        expect(await found({ readings: [reading(terms)] })).toEqual([]);
      },
    );

    it('gives the properties the ranking looks at', async () => {
      const { candidates } = await find({ readings: [reading('bmwi')] });
      const written = SMALL_NETWORK.operations.find(({ id }) => id === 'bmwe');
      expect(candidates[0]?.properties).toEqual(
        written && 'properties' in written && written.properties,
      );
      expect(candidates[0]?.summary).toMatchObject({ id: 'bmwe', shortName: 'BMWE', degree: 3 });
    });
  });
}
