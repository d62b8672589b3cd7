import { useEmptyStore, useFilledStore, type OpenStore } from '../testing/filled-store.ts';
import { SMALL_NETWORK } from '../testing/small-network.ts';
import type { SearchFilter, TermMatch, TermQuery } from './search.repository.ts';

/** Terms, how they match, and who is found, by degree, then id. */
// prettier-ignore
const FOUND: readonly [string, TermMatch, string[]][] = [
  ['achse', 'PREFIX', ['wachstumsregion-ems-achse', 'doc-satzung']],
  ['emsachse', 'PREFIX', ['wachstumsregion-ems-achse', 'doc-satzung']],
  ['koeln', 'PREFIX', ['netzwerktreffen-2022', 'ihk-koeln', '05315', 'doc-treffen']],
  ['koln', 'PREFIX', ['netzwerktreffen-2022', 'ihk-koeln', '05315', 'doc-treffen']],
  ['bmwi', 'PREFIX', ['bmwe']],
  ['bundeswirtschaft', 'PREFIX', ['bmwe', 'doc-ministerium']],
  ['n3tz', 'PREFIX', ['netzwerk-zukunft-der-industrie']],
  ['netzwerk', 'PREFIX', ['netzwerktreffen-2022', 'netzwerk-zukunft-der-industrie', 'doc-treffen']],
  ['hydrogen', 'PREFIX', ['wasserstoff']],
  ['ems land', 'PREFIX', ['landkreis-emsland']],
  ['land ems', 'PREFIX', ['landkreis-emsland']],
  ['ems xyz', 'PREFIX', []],
  ['kammer', 'PREFIX', []],
  ['aktion', 'PREFIX', []],
  ['emsahcse', 'FUZZY', ['wachstumsregion-ems-achse', 'doc-satzung']],
  ['emsaxhze', 'FUZZY', ['wachstumsregion-ems-achse', 'doc-satzung']],
  ['emsaxyze', 'FUZZY', []],
  ['emsach', 'FUZZY', []],
  ['acsh', 'FUZZY', []],
  ['achze', 'FUZZY', ['wachstumsregion-ems-achse', 'doc-satzung']],
  ['achs', 'FUZZY', ['wachstumsregion-ems-achse', 'doc-satzung']],
  ['ihl', 'FUZZY', []],
  ['ihk', 'FUZZY', ['ihk-koeln', 'ihk-osnabrueck']],
  ['bwmi', 'FUZZY', ['bmwe']],
  ['ihk kolm', 'FUZZY', ['ihk-koeln']],
];

/** What a filter leaves of the nodes whose names begin with `industrie`. */
// prettier-ignore
const FILTERED: readonly [string, SearchFilter, string[]][] = [
  ['nothing', {}, ['dihk', 'netzwerktreffen-2022', 'ihk-koeln', 'servicestelle-industrie', 'industriestrategie-2030', 'industrieclub-lingen', 'industrieclub-meppen', 'netzwerk-zukunft-der-industrie', 'in-du-strie', 'industrienacht', 'industrienacht-emsland']],
  ['empty lists', { labels: [], kinds: [], states: [] }, ['dihk', 'netzwerktreffen-2022', 'ihk-koeln', 'servicestelle-industrie', 'industriestrategie-2030', 'industrieclub-lingen', 'industrieclub-meppen', 'netzwerk-zukunft-der-industrie', 'in-du-strie', 'industrienacht', 'industrienacht-emsland']],
  ['a label', { labels: ['Programme', 'Format'] }, ['industriestrategie-2030', 'industrienacht']],
  ['a kind, which only organisations have', { kinds: ['OTHER'] }, ['industrieclub-lingen', 'industrieclub-meppen']],
  ['a Land', { states: ['DE-NI', 'DE-NW'] }, ['ihk-koeln', 'industrieclub-lingen', 'in-du-strie']],
  ['several things at once', { labels: ['Organisation'], kinds: ['OTHER'], states: ['DE-NI'] }, ['industrieclub-lingen']],
];

/** What every SearchRepository answers. */
export function searchContract(open: OpenStore): void {
  describe('finding candidates', () => {
    const filled = useFilledStore(open);

    async function found(terms: string, more: Partial<TermQuery> = {}): Promise<string[]> {
      const query = { terms: terms.split(' '), match: 'PREFIX', filter: {}, limit: 500 } as const;
      const candidates = await filled().search.findByTerms({ ...query, ...more });
      return candidates.map(({ summary }) => summary.id);
    }

    it.each(FOUND)('for “%s” by %s', async (terms, match, expected) => {
      expect(await found(terms, { match })).toEqual(expected);
    });

    it.each(FILTERED)('filtered by %s', async (_, filter, expected) => {
      expect(await found('industrie', { filter })).toEqual(expected);
    });

    it('keeps those with most links when there are more than asked for', async () => {
      expect(await found('industrie', { limit: 3 })).toEqual([
        'dihk',
        'netzwerktreffen-2022',
        'ihk-koeln',
      ]);
    });

    it('finds nothing without a term', async () => {
      expect(await found('', { terms: [] })).toEqual([]);
    });

    it.each(['and', 'or', 'not', 'to', 'and or', 'not industrie', 'searchtext'])(
      'takes “%s” for words, not for operators',
      async (terms) => {
        expect(await found(terms)).toEqual([]);
      },
    );

    it('gives the properties the ranking looks at', async () => {
      const query = { terms: ['bmwi'], match: 'PREFIX', filter: {}, limit: 500 } as const;
      const [candidate] = await filled().search.findByTerms(query);
      const written = SMALL_NETWORK.operations.find(({ id }) => id === 'bmwe');
      expect({
        action: 'upsertNode',
        label: 'Organisation',
        id: 'bmwe',
        properties: candidate?.properties,
      }).toEqual(written);
      expect(candidate?.summary).toMatchObject({ id: 'bmwe', shortName: 'BMWE', degree: 3 });
    });
  });

  describe('finding what was just written', () => {
    const empty = useEmptyStore(open);

    it('finds new names at once, and old ones no more', async () => {
      const { store, search } = empty();
      const write = (name: string) =>
        store.apply({
          author: 'A',
          reason: 'B',
          sources: [],
          operations: [
            {
              action: 'upsertNode',
              label: 'Document',
              id: 'doc',
              properties: { title: name, kind: 'WEB' },
            },
          ],
        });
      const count = async (term: string) =>
        (await search.findByTerms({ terms: [term], match: 'PREFIX', filter: {}, limit: 9 })).length;
      await write('Bergwerk');
      expect([await count('bergwerk'), await count('stahlwerk')]).toEqual([1, 0]);
      await write('Stahlwerk');
      expect([await count('bergwerk'), await count('stahlwerk')]).toEqual([0, 1]);
      await store.apply({
        author: 'A',
        reason: 'B',
        sources: [],
        operations: [{ action: 'deleteNode', id: 'doc' }],
      });
      expect(await count('stahlwerk')).toBe(0);
    });
  });
}
