import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { useFilledStore } from '../testing/filled-store.ts';
import { candidate } from '../testing/search-candidate.ts';
import { SearchRepository, type SearchFilter } from './search.repository.ts';
import { SearchService } from './search.service.ts';

describe('SearchService', () => {
  const filled = useFilledStore(() => openEmbeddedForTest());
  const search = (text: string, filter: SearchFilter = {}, page = { first: 20, offset: 0 }) =>
    new SearchService(filled().search).search(text, { filter }, page);
  const ids = async (...question: Parameters<typeof search>) =>
    (await search(...question)).items.map(({ summary }) => summary.id);

  it.each(['', '   ', '\n', 'x'.repeat(201)])('refuses the text %j', async (text) => {
    await expect(search(text)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: {
        de: 'Der Suchtext muss 1 bis 200 Zeichen lang sein.',
        en: 'The text to search for must have 1 to 200 characters.',
      },
      details: { argument: 'text' },
    });
  });

  it('counts the characters without the blanks around them', async () => {
    expect(await ids(`  ${'x'.repeat(200)}  `)).toEqual([]);
  });

  it.each(['—', '!?*~', '"" ()', '🏭'])('finds nothing for signs alone: %s', async (text) => {
    expect(await search(text)).toMatchObject({ items: [], totalCount: 0 });
  });

  it('refuses a Land that does not exist', async () => {
    await expect(search('Köln', { states: ['NRW'] })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { argument: 'filter.states' },
    });
  });

  it('refuses a type of link that joins no actors', async () => {
    await expect(search('Köln', { types: ['ADDRESSES'] })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { argument: 'filter.types' },
    });
  });

  it('ranks what the store finds', async () => {
    expect(await ids('Köln')).toEqual([
      '05315',
      'ihk-koeln',
      'netzwerktreffen-2022',
      'doc-treffen',
    ]);
  });

  it('forgives typing errors only when the very name is not there', async () => {
    expect(await ids('BMWE')).toEqual(['bmwe']);
    expect(await ids('Emsahcse')).toEqual(['wachstumsregion-ems-achse', 'doc-satzung']);
  });

  it('reads words together that are written together', async () => {
    expect(await ids('Industrie club')).toEqual(['industrieclub-lingen', 'industrieclub-meppen']);
    expect(await ids('Wasser-stoff')).toEqual([
      'wasserstoff',
      'werkstatt-wasserstoff-2022',
      'wachstumsregion-ems-achse',
    ]);
  });

  it('keeps to the filter, also with typing errors', async () => {
    expect(await ids('Köln', { labels: ['Organisation'] })).toEqual(['ihk-koeln']);
    expect(await ids('Emsahcse', { labels: ['Organisation'] })).toEqual([
      'wachstumsregion-ems-achse',
    ]);
    expect(await ids('Industrieclub', { states: ['DE-NI'] })).toEqual(['industrieclub-lingen']);
  });

  it('pages through the ranking and counts all of it', async () => {
    const all = await ids('Industrie');
    const pages = [0, 4, 8, 12].map((offset) => ids('Industrie', {}, { first: 4, offset }));
    expect((await Promise.all(pages)).flat()).toEqual(all);
    expect((await search('Industrie', {}, { first: 1, offset: 99 })).totalCount).toBe(all.length);
  });

  it('counts every hit, whatever page is asked for, also those found more loosely', async () => {
    const service = new SearchService(filled().search);
    for (const text of ['Industrie', 'Emsahcse', 'Wasserstoff', '!?']) {
      const { asked, totalCount } = await service.search(text, {}, { first: 1, offset: 0 });
      const { labels } = await service.countFacets(asked);
      expect(labels.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    }
  });

  it('pages through those it ranked and counts those it did not, too', async () => {
    class Crowded extends SearchRepository {
      override findByTerms() {
        const candidates = [candidate('a', { name: 'Netz A' }), candidate('b', { name: 'Netz B' })];
        return Promise.resolve({ candidates, totalCount: 5_000 });
      }
      override countFacets() {
        return Promise.reject(new Error('Nobody asked'));
      }
    }
    const result = await new SearchService(new Crowded()).search(
      'Netz',
      {},
      { first: 1, offset: 0 },
    );
    expect(result).toMatchObject({ rankedCount: 2, totalCount: 5_000 });
  });
});
