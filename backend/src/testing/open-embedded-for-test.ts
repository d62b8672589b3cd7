import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { openEmbedded } from '../database/embedded/open-embedded.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** An empty embedded store in a temporary folder, which is removed when the store is closed. */
export async function openEmbeddedForTest(clock?: Clock): Promise<StoreUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'knotenwerk-store-'));
  const opened = await openEmbedded({ folder, ...(clock ? { clock } : {}) });
  return {
    name: 'embedded',
    ...opened,
    close: async () => {
      await opened.store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
