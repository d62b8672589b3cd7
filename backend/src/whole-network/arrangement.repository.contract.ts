import { useEmptyStore, type OpenStore } from '../testing/filled-store.ts';
import { readExport } from '../testing/read-export.ts';
import { change, person } from '../testing/small-change.ts';
import { SMALL_NETWORK } from '../testing/small-network.ts';
import type { Arrangement } from './arrangement/arrangement.ts';

const FIRST: Arrangement = {
  version: 1,
  unsettled: 0,
  places: [
    { id: 'bmwe', x: -0.125, y: 3, community: 'dihk' },
    { id: 'dihk', x: 12.5, y: -1e-3, community: 'dihk' },
    { id: 'zoe-celik', x: 0, y: 40, community: null },
  ],
};

/** What every ArrangementRepository does. */
export function arrangementContract(open: OpenStore): void {
  describe('the places of the whole network', () => {
    const opened = useEmptyStore(open);

    it('are not there until they are kept', async () => {
      expect(await opened().arrangements.find()).toBeNull();
    });

    it('are found as they were kept, and give way to those of newer data', async () => {
      const { arrangements } = opened();
      const next = { ...FIRST, version: 2, unsettled: 1, places: FIRST.places.slice(1) };
      expect(await arrangements.keep(FIRST)).toEqual(FIRST);
      expect(await arrangements.find()).toEqual(FIRST);
      expect(await arrangements.keep(next)).toEqual(next);
      expect(await arrangements.find()).toEqual(next);
    });

    it('stay those of the first who computed them', async () => {
      const { arrangements } = opened();
      await arrangements.keep(FIRST);
      const later = { ...FIRST, places: [] };
      expect(await arrangements.keep(later)).toEqual(FIRST);
      expect(await arrangements.keep({ ...later, version: 0 })).toEqual(FIRST);
      expect(await arrangements.find()).toEqual(FIRST);
    });

    it('may be those of nobody', async () => {
      const { arrangements } = opened();
      const nobody = { version: 0, unsettled: 0, places: [] };
      expect(await arrangements.keep(nobody)).toEqual(nobody);
      expect(await arrangements.find()).toEqual(nobody);
    });

    it('are no data: nothing counts, versions or exports them, and the store stays empty with them', async () => {
      const { store, arrangements, network } = opened();
      await arrangements.keep({ ...FIRST, version: 0 });
      expect([await store.isEmpty(), await store.dataVersion()]).toEqual([true, 0]);
      await store.apply(SMALL_NETWORK);
      const before = [await readExport(store), await network.count()];
      await arrangements.keep(FIRST);
      expect([await readExport(store), await network.count()]).toEqual(before);
      await store.check();
    });

    it('outlast a change', async () => {
      const { store, arrangements } = opened();
      await store.apply(SMALL_NETWORK);
      await arrangements.keep(FIRST);
      await store.apply(change(person('zoe-celik', 'Zoë Çelik-Groß')));
      expect(await arrangements.find()).toEqual(FIRST);
    });
  });
}
