import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readExport } from '../../testing/read-export.ts';
import type { ExportLine } from '../store.ts';
import { openEmbeddedStore } from './embedded-store.ts';
import { crashChange } from './testing/crash-changes.ts';
import { seededRandom } from '@knotenwerk/seeds';
import { contentOf, useTemporaryFolder } from './testing/temporary-folder.ts';

const seed = Number(process.env['DAMAGE_SEED'] ?? Date.now() % 1_000_000);
const random = seededRandom(seed);

/** How often each kind of damage is done, each time at another place. */
const ATTEMPTS = 15;

/** Writes random bytes over part of a file. */
function scribble(path: string, position: number, length: number): void {
  const bytes = Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, length, position);
  closeSync(file);
}

const DAMAGES: Readonly<Record<string, (path: string, size: number) => void>> = {
  'is cut off': (path, size) => {
    truncateSync(path, Math.floor(random() * size));
  },
  'has a wrong byte': (path, size) => {
    scribble(path, Math.floor(random() * size), 1);
  },
  'has a wrong byte at the head of a page': (path, size) => {
    scribble(path, Math.floor((random() * size) / 4096) * 4096 + Math.floor(random() * 32), 1);
  },
  'is partly overwritten': (path, size) => {
    scribble(path, Math.floor(random() * size), 1 + Math.floor(random() * 6000));
  },
};

describe(`an embedded store whose file is damaged (DAMAGE_SEED=${String(seed)})`, () => {
  const temporary = useTemporaryFolder();
  let original: string;
  let sound: string;
  let lines: ExportLine[];

  beforeAll(async () => {
    original = mkdtempSync(join(tmpdir(), 'knotenwerk-sound-'));
    const store = await openEmbeddedStore({ folder: original });
    for (let version = 1; version <= 5; version += 1) await store.apply(crashChange(version));
    lines = await readExport(store);
    await store.close();
  });

  afterAll(() => {
    rmSync(original, { recursive: true });
  });

  beforeEach(() => {
    sound = join(temporary(), 'heil');
    cpSync(original, sound, { recursive: true });
  });

  /** Either the damage is noticed and the file left alone, or it hit a place that holds nothing. */
  async function expectRefusedOrWhole(folder: string): Promise<void> {
    const path = join(folder, 'data.mdb');
    const before = readFileSync(path);
    try {
      const store = await openEmbeddedStore({ folder });
      expect(await readExport(store)).toEqual(lines);
      await store.close();
    } catch (error) {
      expect(error).toMatchObject({ code: 'STORE_DAMAGED' });
      expect(readFileSync(path).equals(before)).toBe(true);
    }
  }

  it.each(Object.keys(DAMAGES))(
    'is never opened with other content: the file %s',
    async (kind) => {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const folder = join(temporary(), 'kaputt');
        cpSync(sound, folder, { recursive: true });
        const path = join(folder, 'data.mdb');
        DAMAGES[kind]?.(path, statSync(path).size);
        await expectRefusedOrWhole(folder);
        rmSync(folder, { recursive: true });
      }
    },
    300_000,
  );

  it.each([
    ['empty', ''],
    ['of random bytes', 'xyz'.repeat(10_000)],
  ])('is refused when its file is %s', async (_, content) => {
    writeFileSync(join(sound, 'data.mdb'), content);
    const before = contentOf(sound);
    await expect(openEmbeddedStore({ folder: sound })).rejects.toMatchObject({
      code: 'STORE_DAMAGED',
    });
    expect(contentOf(sound)).toEqual(before);
  });

  it('is not filled anew when its file is gone', async () => {
    rmSync(join(sound, 'data.mdb'));
    await expect(openEmbeddedStore({ folder: sound })).rejects.toMatchObject({
      code: 'STORE_DAMAGED',
    });
  });

  it('is refused when the marker cannot be read', async () => {
    writeFileSync(join(sound, 'knotenwerk.json'), '{"format":');
    await expect(openEmbeddedStore({ folder: sound })).rejects.toMatchObject({
      code: 'STORE_DAMAGED',
    });
  });

  it('is opened, and marked, when the marker was not written any more', async () => {
    rmSync(join(sound, 'knotenwerk.json'));
    const store = await openEmbeddedStore({ folder: sound });
    expect(await readExport(store)).toEqual(lines);
    await store.close();
    expect(contentOf(sound)).toHaveProperty(['knotenwerk.json']);
  });
});
