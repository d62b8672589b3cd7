import { jest } from '@jest/globals';
import { SEED_FOLDER } from '@knotenwerk/seeds';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSeeds } from '../seeding/load-seeds.ts';
import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';
import { exportFile } from './export-file.ts';
import { importFile } from './import-file.ts';

/** A server may have to be started first, and takes everything in and out. */
const EXCHANGE_TIMEOUT_MS = 300_000;

/** The way of the seeds from the embedded store through another and back. */
export function describeExchange(open: () => Promise<StoreUnderTest>): void {
  jest.setTimeout(EXCHANGE_TIMEOUT_MS);

  let folder: string;
  const opened: StoreUnderTest[] = [];
  const use = async (start: () => Promise<StoreUnderTest>): Promise<StoreUnderTest> => {
    const store = await start();
    opened.push(store);
    return store;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'knotenwerk-exchange-'));
  });
  afterAll(async () => {
    for (const store of opened) await store.close();
    await rm(folder, { recursive: true });
  });

  it('takes everything along and back: the files are the same, byte by byte', async () => {
    const files = ['first', 'second', 'third'].map((name) => join(folder, `${name}.jsonl`));
    const [first = '', second = '', third = ''] = files;
    const source = await use(openEmbeddedForTest);
    await loadSeeds(source.store, SEED_FOLDER, () => undefined);
    const counts = { node: 1687, link: 3742, change: 1, dataVersion: 1 };
    expect(await exportFile(source.store, first)).toEqual(counts);

    const between = await use(open);
    expect(await importFile(between.store, first)).toEqual(counts);
    await exportFile(between.store, second);

    const target = await use(openEmbeddedForTest);
    await importFile(target.store, second);
    await exportFile(target.store, third);

    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    // Compared as a whole: a difference of 4 MB is not worth printing.
    expect([texts[1] === texts[0], texts[2] === texts[0]]).toEqual([true, true]);
  });

  it('is refused by a store that holds data, which stays as it is', async () => {
    const between = opened[1];
    await expect(
      between && importFile(between.store, join(folder, 'first.jsonl')),
    ).rejects.toMatchObject({ code: 'STORE_NOT_EMPTY' });
    expect(await between?.store.dataVersion()).toBe(1);
  });
}
