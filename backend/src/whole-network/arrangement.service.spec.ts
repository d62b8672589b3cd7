import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { useEmptyStore } from '../testing/filled-store.ts';
import { change, person } from '../testing/small-change.ts';
import { SMALL_NETWORK } from '../testing/small-network.ts';
import { ArrangementService } from './arrangement.service.ts';
import { arrange } from './arrangement/arrange.ts';
import { Arranger } from './arrangement/arranger.ts';

/** Arranges in this thread and counts how often. */
class CountingArranger extends Arranger {
  count = 0;

  override arrange(...task: Parameters<typeof arrange>): Promise<ReturnType<typeof arrange>> {
    this.count += 1;
    return Promise.resolve(arrange(...task));
  }
}

describe('ArrangementService', () => {
  const opened = useEmptyStore(() => openEmbeddedForTest());
  let arranger: CountingArranger;
  const instance = () =>
    new ArrangementService(opened().store, opened().wholeNetwork, opened().arrangements, arranger);

  beforeEach(async () => {
    arranger = new CountingArranger();
    await opened().store.apply(SMALL_NETWORK);
  });

  it('computes places once for each data version, however many ask at once', async () => {
    const service = instance();
    const [first, ...others] = await Promise.all([service.get(), service.get(), service.get()]);
    for (const other of others) expect(other).toBe(first);
    expect(await service.get()).toBe(first);
    expect(arranger.count).toBe(1);
    await opened().store.apply(change(person('anna', 'Anna')));
    expect((await service.get()).version).toBe(2);
    expect(arranger.count).toBe(2);
  });

  it('shares them with other instances and with itself after a start', async () => {
    const first = await instance().get();
    expect(await instance().get()).toEqual(first);
    expect(arranger.count).toBe(1);
  });

  it('keeps everybody where they were after a change', async () => {
    const before = await instance().get();
    await opened().store.apply(change(person('anna', 'Anna')));
    const after = await instance().get();
    expect(after.places.filter(({ id }) => id !== 'anna')).toEqual(before.places);
  });

  it('asks again after a failure', async () => {
    const service = new ArrangementService(
      opened().store,
      opened().wholeNetwork,
      opened().arrangements,
      {
        arrange: () => {
          arranger.count += 1;
          return arranger.count === 1
            ? Promise.reject(new Error('no thread'))
            : Promise.resolve({ version: 1, unsettled: 0, places: [] });
        },
      },
    );
    await expect(service.get()).rejects.toThrow('no thread');
    expect(await service.get()).toMatchObject({ version: 1 });
  });
});
