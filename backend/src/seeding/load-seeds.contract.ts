import { jest } from '@jest/globals';
import type { UpsertNode } from '@knotenwerk/graph-schema';
import { readTables, SEED_FOLDER, seedChangeSet, writeGeneratedNetwork } from '@knotenwerk/seeds';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../database/store.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';
import { BadSeedRowsError } from './bad-seed-rows.error.ts';
import { loadSeeds, seedIfEmpty } from './load-seeds.ts';

/** A server may have to be started first, and loads 5,000 rows several times. */
const LOAD_TIMEOUT_MS = 300_000;

/** The seeds with two bad rows, in a folder of its own. */
async function folderWithBadRows(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'knotenwerk-seeds-'));
  await cp(SEED_FOLDER, folder, { recursive: true });
  const persons = join(folder, 'persons.csv');
  const text = await readFile(persons, 'utf8');
  await writeFile(persons, text.replace('Armin Schild', '').replace(',HIGH\n', ',SURE\n'));
  return folder;
}

async function seedNode(id: string): Promise<UpsertNode> {
  const { operations } = await seedChangeSet();
  const node = operations.find((one) => one.action === 'upsertNode' && one.id === id);
  if (node?.action !== 'upsertNode') throw new Error(`the seeds have no node ${id}`);
  return node;
}

async function describeTown(store: Store, id: string, town: string): Promise<void> {
  const node = await seedNode(id);
  const properties = { ...node.properties, town };
  const operations = [{ ...node, properties }];
  await store.apply({ author: 'test', reason: 'moved', sources: [], operations });
}

/** The rules of loading the seeds, for any store; its tests go on from each other's data. */
export function describeSeeding(open: () => Promise<StoreUnderTest>): void {
  jest.setTimeout(LOAD_TIMEOUT_MS);

  let store: Store;
  let close: () => Promise<void>;
  let lines: string[];
  const report = (line: string): void => void lines.push(line);

  beforeAll(async () => {
    const opened = await open();
    store = opened.store;
    close = () => opened.close();
  });
  beforeEach(() => (lines = []));
  afterAll(() => close());

  it('writes nothing when rows are bad, and tells each with file, line, column and reason', async () => {
    const folder = await folderWithBadRows();
    const refusal = await loadSeeds(store, folder, report).catch((error: unknown) => error);
    await rm(folder, { recursive: true });
    expect(refusal).toBeInstanceOf(BadSeedRowsError);
    const { de, en } = (refusal as BadSeedRowsError).reason;
    expect(de.split('\n')).toEqual([
      'Fehlerhafte Zeilen im Erstbestand: 2. Es wurde nichts geschrieben.',
      expect.stringMatching(/^persons\.csv:2 name: .*fehlt/),
      expect.stringMatching(/^persons\.csv:2 confidence: „SURE“/),
    ]);
    expect(en.split('\n')).toEqual([
      'Bad rows in the seed files: 2. Nothing was written.',
      expect.stringMatching(/^persons\.csv:2 name: .*missing/),
      expect.stringMatching(/^persons\.csv:2 confidence: “SURE”/),
    ]);
    expect([await store.isEmpty(), await store.dataVersion()]).toEqual([true, 0]);
  });

  it('fills an empty store with one change, and says how far it is and what is there', async () => {
    const load = await seedIfEmpty(store, SEED_FOLDER, report);
    expect(load).toMatchObject({ version: 1, changed: 5429 });
    expect(load?.counts.nodes).toContainEqual({
      name: 'Organisation',
      held: 651,
      created: 651,
      changed: 0,
    });
    expect(lines.slice(0, 3)).toEqual([
      `Reading the seed files in ${SEED_FOLDER}`,
      'Checking 5,998 rows',
      `Writing 5,429 records to the ${store.kind} store`,
    ]);
    expect(lines.at(-1)).toBe('  together               3,742     3,742         0');
    expect(await store.findChange(1)).toMatchObject({ author: 'seeds', version: 1 });
  });

  it('changes nothing when it loads the same again', async () => {
    const load = await loadSeeds(store, SEED_FOLDER, report);
    expect(load).toMatchObject({ version: 1, changed: 0 });
    expect(lines).toContain('Nothing changed: the store already holds the seeds (data version 1)');
    expect(await store.dataVersion()).toBe(1);
  });

  it('never seeds a store that holds data', async () => {
    await describeTown(store, 'acod', 'Zwickau');
    expect(await seedIfEmpty(store, SEED_FOLDER, report)).toBeNull();
    expect([lines, await store.dataVersion()]).toEqual([[], 2]);
  });

  it('sets back what was changed since when told to load, and counts it', async () => {
    const load = await loadSeeds(store, SEED_FOLDER, report);
    expect(load).toMatchObject({ version: 3, changed: 1 });
    expect(load.counts.nodes.filter(({ changed }) => changed > 0)).toEqual([
      { name: 'Organisation', held: 651, created: 0, changed: 1 },
    ]);
  });
  it('writes a folder that is larger than one change set as several, and nothing of it twice', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'knotenwerk-network-'));
    await writeGeneratedNetwork(folder, {
      tables: await readTables(SEED_FOLDER),
      size: 2,
      seed: 1,
    });
    const load = await loadSeeds(store, folder, report);
    const again = await loadSeeds(store, folder, () => undefined);
    await rm(folder, { recursive: true });
    expect(lines.find((line) => line.startsWith('Writing'))).toMatch(/store in 2 change sets$/);
    expect(load.version).toBe(5);
    expect(load.counts.nodes).toContainEqual({
      name: 'Person',
      held: 48,
      created: 24,
      changed: 0,
    });
    expect(again).toMatchObject({ version: 5, changed: 0 });
  });
}
