import { useFilledStore, type OpenStore } from '../testing/filled-store.ts';
import { reading } from '../testing/search-candidate.ts';
import type { SearchFilter, TermReading } from './search.repository.ts';

const PART_INDUSTRIE = [reading('industrie')];

/** How every SearchRepository counts what it finds. */
export function searchFacetsContract(open: OpenStore): void {
  describe('counting all that is found', () => {
    const filled = useFilledStore(open);

    async function counts(filter: SearchFilter, readings: readonly TermReading[] = PART_INDUSTRIE) {
      const facets = await filled().search.countFacets({ readings, filter, asOf: null });
      return Object.fromEntries(
        Object.entries(facets).map(([facet, counted]) => [
          facet,
          counted.map(({ value, count }) => `${value} ${String(count)}`),
        ]),
      );
    }

    it('tells how many have which value, the most frequent first, then by value', async () => {
      expect(await counts({})).toEqual({
        labels: ['Organisation 7', 'Event 1', 'Format 1', 'Practice 1', 'Programme 1'],
        kinds: [
          'OTHER 2',
          'ALLIANCE 1',
          'CHAMBER_OF_COMMERCE 1',
          'CHAMBER_UMBRELLA 1',
          'REGIONAL_INITIATIVE 1',
          'SERVICE_CENTRE 1',
        ],
        states: ['DE-BE 3', 'DE-NW 2', 'DE-NI 1'],
        themes: ['energiewende 3', 'fachkraefte 1'],
        types: [
          'MEMBER_OF 4',
          ...['COOPERATES_WITH 2', 'HOSTS 2', 'ORGANISED 2', 'PARTNER_OF 2', 'SUCCEEDS 2'],
          ...['SUPPORTS 2', 'COMMISSIONED 1', 'FOUNDED 1', 'FUNDS 1', 'PART_OF 1'],
          ...['REPRESENTS 1', 'TOOK_PART_IN 1', 'WORKS_FOR 1'],
        ],
        confidences: ['HIGH 9', 'LOW 1'],
        statuses: ['UNKNOWN 3', 'ACTIVE 2', 'ENDED 2'],
      });
    });

    it('counts a facet as if its own filter were not set, but every other', async () => {
      const { states, kinds, labels } = await counts({
        states: ['DE-NW'],
        labels: ['Organisation'],
      });
      expect({ states, kinds, labels }).toEqual({
        states: ['DE-BE 3', 'DE-NW 2', 'DE-NI 1'],
        kinds: ['CHAMBER_OF_COMMERCE 1', 'REGIONAL_INITIATIVE 1'],
        labels: ['Organisation 2'],
      });
    });

    it('counts who is found by a theme, too', async () => {
      const { labels } = await counts({}, [reading('hydrogen')]);
      expect(labels).toEqual(['Event 1', 'Organisation 1', 'Theme 1']);
    });

    it('names the themes', async () => {
      const query = { readings: PART_INDUSTRIE, filter: {}, asOf: null };
      const { themes, labels } = await filled().search.countFacets(query);
      expect(themes[0]?.theme).toMatchObject({ id: 'energiewende', label: 'Theme' });
      expect(labels[0]?.theme).toBeNull();
    });

    it('keeps to what existed on a day', async () => {
      const query = { readings: PART_INDUSTRIE, filter: {}, asOf: '1990-01-01' };
      const { labels } = await filled().search.countFacets(query);
      expect(labels.map(({ value, count }) => [value, count])).toEqual([
        ['Organisation', 4],
        ['Format', 1],
        ['Practice', 1],
      ]);
    });

    it('has nothing to count where nothing is found', async () => {
      const facets = await counts({}, [reading('xyzzy')]);
      expect(Object.values(facets).flat()).toEqual([]);
    });
  });
}
