import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../database/embedded/open-embedded.ts';

describe('the places in the file of the embedded store', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'knotenwerk-places-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('are there again after a start, however many', async () => {
    const places = Array.from({ length: 5_000 }, (_, n) => {
      const id = `actor-${String(n)}`;
      return { id, x: n / 3, y: 4 - n / 7, community: n % 2 === 0 ? id : null };
    });
    const arrangement = { version: 4, unsettled: 2, places };
    const first = await openEmbedded({ folder });
    await first.arrangements.keep(arrangement);
    await first.store.close();
    const second = await openEmbedded({ folder });
    expect(await second.arrangements.find()).toEqual(arrangement);
    await second.store.close();
  });
});
