import { seedChangeSet } from '@knotenwerk/seeds';
import { OPEN_TIMEOUT_MS, type OpenStore } from '../testing/filled-store.ts';
import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';
import { ACCEPTANCE_ROWS, ALSO_COMPARED, FINDS_NOTHING } from './search-acceptance.queries.ts';
import { SearchService } from './search.service.ts';

/** What a first hit says about why it was found. */
// prettier-ignore
const REASONS: readonly (readonly [query: string, field: string, text: string])[] = [
  ['Ems-Achse', 'SHORT_NAME', 'Ems-Achse'],
  ['Wachstumsregion Ems-Achse e. V.', 'NAME', 'Wachstumsregion Ems-Achse e.V.'],
  ['BMWK', 'FORMER_NAME', 'BMWK'],
  ['Bundeswirtschaftsministerium', 'OTHER_NAME', 'Bundeswirtschaftsministerium'],
  ['hydrogen', 'NAME_EN', 'Hydrogen'],
  ['Wachstumsregion Papenburg', 'TOWN', 'Papenburg'],
  ['Fachkräfte Papenburg', 'THEME', 'Fachkräfte und Bildung'],
  ['Landkreis Uelzen', 'TYPE_OF_AREA', 'Landkreis'],
  ['Landkreis Borken', 'TYPE_OF_AREA', 'Kreis'],
  ['05554', 'AREA_KEY', '05554'],
];

const ASKED = [
  ...new Set([
    ...ACCEPTANCE_ROWS.map(([query]) => query),
    ...FINDS_NOTHING.map(([query]) => query),
    ...ALSO_COMPARED,
  ]),
];

/** What the search must find in the real network, in every store the same. */
export function searchAcceptance(open: OpenStore): void {
  describe('the search in the real network', () => {
    const stores: StoreUnderTest[] = [];
    const services = () => stores.map(({ search }) => new SearchService(search));

    async function ask(service: SearchService | undefined, text: string, first = 200) {
      const result = await service?.search(text, {}, { first, offset: 0 });
      if (result === undefined) throw new Error('The store is not open');
      return result;
    }

    const asked = (text: string, first?: number) => ask(services()[1], text, first);

    beforeAll(async () => {
      for (const opening of [openEmbeddedForTest, open]) {
        const opened = await opening();
        stores.push(opened);
        await opened.store.apply(await seedChangeSet());
      }
    }, OPEN_TIMEOUT_MS);
    afterAll(async () => {
      for (const opened of stores) await opened.close();
    });

    it('is asked at least 80 different questions', () => {
      expect(new Set(ACCEPTANCE_ROWS.map(([query]) => query)).size).toBeGreaterThanOrEqual(80);
    });

    it.each(ACCEPTANCE_ROWS)(
      'for “%s” finds among the first %d %j: %s',
      async (query, within, ids) => {
        const { items } = await asked(query, within);
        expect(items.map(({ summary }) => summary.id)).toEqual(expect.arrayContaining([...ids]));
      },
    );

    it.each(FINDS_NOTHING)('for “%s” finds nothing: %s', async (query) => {
      expect(await asked(query)).toMatchObject({ items: [], totalCount: 0 });
    });

    it.each(REASONS)('for “%s” says why: %s “%s”', async (query, field, text) => {
      expect((await asked(query, 1)).items[0]?.match).toMatchObject({ field, text });
    });

    it('tells from when to when a former name was valid', async () => {
      expect((await asked('BMWi', 1)).items[0]?.match).toMatchObject({
        validFrom: '2013-12-17',
        validUntil: '2021-12-07',
      });
    });

    it.each(ASKED)(
      'for “%s” answers as the embedded store does, every hit ranked',
      async (text) => {
        const [embedded, other] = services();
        const [expected, found] = [await ask(embedded, text), await ask(other, text)];
        expect(found).toEqual(expected);
        expect(found.items).toHaveLength(Math.min(200, found.totalCount));
        expect(await other?.countFacets(found.asked)).toEqual(
          await embedded?.countFacets(expected.asked),
        );
      },
    );
  });
}
