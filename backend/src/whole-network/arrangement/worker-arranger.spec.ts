import { arrange } from './arrange.ts';
import { WorkerArranger } from './worker-arranger.ts';

const NETWORK = {
  ids: ['a', 'b', 'c', 'd'],
  links: [
    ['a', 'b'],
    ['b', 'c'],
  ] as const,
};

describe('WorkerArranger', () => {
  it('gives the same places as in the thread that asks', async () => {
    const found = await new WorkerArranger().arrange(NETWORK, null, 3);
    expect(found).toEqual(arrange(NETWORK, null, 3));
  });

  it('fails when the thread does', async () => {
    const broken = { ids: null, links: [] } as unknown as typeof NETWORK;
    await expect(new WorkerArranger().arrange(broken, null, 3)).rejects.toThrow();
  });
});
