import { useEmptyStore, type OpenStore } from '../testing/filled-store.ts';
import { reading } from '../testing/search-candidate.ts';

/** What every SearchRepository finds right after a change. */
export function searchFreshnessContract(open: OpenStore): void {
  describe('finding what was just written', () => {
    const empty = useEmptyStore(open);

    const write = (title: string | null) =>
      empty().store.apply({
        author: 'A',
        reason: 'B',
        sources: [],
        operations: [
          title === null
            ? { action: 'deleteNode', id: 'doc' }
            : {
                action: 'upsertNode',
                label: 'Document',
                id: 'doc',
                properties: { title, kind: 'WEB' },
              },
        ],
      });

    async function titles(term: string): Promise<unknown[]> {
      const query = { readings: [reading(term)], filter: {}, asOf: null };
      const { candidates } = await empty().search.findByTerms(query, 9);
      return candidates.map(({ summary, properties }) => [summary.name, properties['title']]);
    }

    it('finds new names at once, and old ones no more', async () => {
      await write('Bergwerk');
      expect([await titles('bergwerk'), await titles('stahlwerk')]).toEqual([
        [['Bergwerk', 'Bergwerk']],
        [],
      ]);
      await write('Bergwerk und Stahlwerk');
      expect(await titles('bergwerk')).toEqual([
        ['Bergwerk und Stahlwerk', 'Bergwerk und Stahlwerk'],
      ]);
      await write(null);
      expect(await titles('stahlwerk')).toEqual([]);
    });

    it('tells a node that was deleted and made anew as it is', async () => {
      await write('Kraftwerk Nord');
      expect(await titles('kraftwerk')).toEqual([['Kraftwerk Nord', 'Kraftwerk Nord']]);
      await write(null);
      await write('Kraftwerk Süd');
      expect(await titles('kraftwerk')).toEqual([['Kraftwerk Süd', 'Kraftwerk Süd']]);
    });
  });
}
