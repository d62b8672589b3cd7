import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readExport } from '../../testing/read-export.ts';
import { openEmbeddedStore, type EmbeddedStore } from './embedded-store.ts';
import { ChildProgram, killPrograms } from './testing/child-program.ts';
import { crashChange, expectedNodes, isLarge } from './testing/crash-changes.ts';
import { IMPORTED_NODES } from './testing/crash-lines.ts';
import { seededRandom } from '@knotenwerk/seeds';

const KILLS = 20;
/** Of these, so many at least while a change set was being written. */
const KILLS_INSIDE = 8;
const MOST_KILLS = 80;
/** A folder of its own for so many kills, or reading all its changes would take ever longer. */
const KILLS_PER_FOLDER = 5;
const TIMEOUT_MS = 600_000;

const seed = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000);
const random = seededRandom(seed);

function startProgram(folder: string, task: string): ChildProgram {
  return new ChildProgram('database/embedded/testing/crash.fixture', [folder, task]);
}

/** Every node by the version that wrote it, and how many entries each change has. */
async function readStore(store: EmbeddedStore) {
  const lines = await readExport(store);
  const nodes = lines.flatMap((line) => (line.line === 'node' ? [line.node] : []));
  const changes = lines.flatMap((line) => (line.line === 'change' ? [line.change] : []));
  return { nodes, changes };
}

async function expectWholeChanges(store: EmbeddedStore): Promise<void> {
  const version = await store.dataVersion();
  const { nodes, changes } = await readStore(store);
  const found = new Map(nodes.map((node) => [node.id, node.version]));
  expect(found).toEqual(expectedNodes(version));
  for (const { properties, version: written } of nodes)
    expect(properties['title']).toBe(`Fassung ${String(written)}`);
  expect(changes.map(({ entries }) => entries.length)).toEqual(
    changes.map((change) => crashChange(change.version).operations.length),
  );
}

/** Lets the program work, kills it at a random moment, and tells which change it had begun and which it had finished. */
async function workUntilKilled(folder: string): Promise<{ begun: number; acknowledged: number }> {
  const program = startProgram(folder, 'change');
  await program.hear('begun');
  const before = program.last('begun') - 1;
  const target = before + 1 + Math.floor(random() * 4);
  await program.hear(`begun ${String(target)}`);
  await sleep(random() * (isLarge(target) ? 250 : 25));
  await program.kill();
  return {
    begun: program.last('begun'),
    acknowledged: Math.max(before, program.last('acknowledged')),
  };
}

describe(`an embedded store whose process is killed (CRASH_SEED=${String(seed)})`, () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'knotenwerk-crash-'));
  });

  afterEach(async () => {
    await killPrograms();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'holds every acknowledged change whole and no other in part',
    async () => {
      let inside = 0;
      for (let kills = 1; kills <= KILLS || inside < KILLS_INSIDE; kills += 1) {
        if (kills > MOST_KILLS) throw new Error(`Only ${String(inside)} kills hit a change set.`);
        const aside = join(folder, String(Math.floor(kills / KILLS_PER_FOLDER)));
        const { begun, acknowledged } = await workUntilKilled(aside);
        const store = await openEmbeddedStore({ folder: aside });
        const version = await store.dataVersion();
        expect(version).toBeGreaterThanOrEqual(acknowledged);
        expect(version).toBeLessThanOrEqual(begun);
        await expectWholeChanges(store);
        await store.close();
        if (isLarge(begun) && begun > acknowledged) inside += 1;
      }
    },
    TIMEOUT_MS,
  );

  it(
    'holds an interrupted import whole or not at all',
    async () => {
      for (let kills = 1; kills <= 8; kills += 1) {
        const aside = join(folder, String(kills));
        const program = startProgram(aside, 'import');
        await program.hear('begun');
        await sleep(random() * 900);
        await program.kill();
        const store = await openEmbeddedStore({ folder: aside });
        const { nodes, changes } = await readStore(store);
        if (program.has('acknowledged')) expect(nodes).toHaveLength(IMPORTED_NODES);
        expect([0, IMPORTED_NODES]).toContain(nodes.length);
        expect(changes).toHaveLength(nodes.length === 0 ? 0 : 1);
        await store.close();
      }
    },
    TIMEOUT_MS,
  );

  it(
    'opens a folder in which another process was killed while it made the store',
    async () => {
      for (let kills = 1; kills <= 12; kills += 1) {
        const aside = join(folder, String(kills));
        const program = startProgram(aside, 'open');
        await program.hear('opening');
        await sleep(random() * 60);
        await program.kill();
        const store = await openEmbeddedStore({ folder: aside });
        expect(await store.isEmpty()).toBe(true);
        await store.apply(crashChange(1));
        await store.close();
      }
    },
    TIMEOUT_MS,
  );
});
