import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportLine, Store } from '../database/store.ts';
import { exportFile } from './export-file.ts';

/** A store that is lost in the middle of its export. */
const LOST = {
  async *export(): AsyncGenerator<ExportLine> {
    yield { line: 'header', format: 'knotenwerk', formatVersion: 1, dataVersion: 3 };
    await Promise.reject(new Error('the connection is gone'));
  },
} as unknown as Store;

it('leaves the file that was there when an export fails, and nothing beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'knotenwerk-export-'));
  const file = join(folder, 'all.jsonl');
  await writeFile(file, 'yesterday');
  await expect(exportFile(LOST, file)).rejects.toThrow('the connection is gone');
  expect([await readFile(file, 'utf8'), await readdir(folder)]).toEqual([
    'yesterday',
    ['all.jsonl'],
  ]);
  await rm(folder, { recursive: true });
});
