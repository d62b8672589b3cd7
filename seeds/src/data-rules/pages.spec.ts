import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seedChangeSet } from '../seed-change-set.ts';
import { SEED_FOLDER } from '../seed-folder.ts';
import { readDataSet } from './read-data-set.ts';

const page = (name: string): Promise<string> => readFile(join(SEED_FOLDER, name), 'utf8');

describe('the pages beside the data', () => {
  it('tell the number of rows of every file', async () => {
    const told = [...(await page('README.md')).matchAll(/\| (\w+\.csv)\s*\| (\d+)/g)];
    const { tables } = await readDataSet();
    const held = [...tables.byFile.values()].map(({ file, rows }) => [file, rows.length] as const);
    expect(new Map(told.map(([, file, count]) => [file, Number(count)]))).toEqual(new Map(held));
  });

  it('name only nodes and links that exist as proof of what the seed texts say', async () => {
    const { operations } = await seedChangeSet();
    const ids = new Set(operations.map(({ id }) => id));
    const statements = (await page('seed-coverage.md')).match(/^\| \d+ .*$/gm) ?? [];
    const proofs = statements.flatMap(
      (row) =>
        row
          .split('|')
          .at(-2)
          ?.match(/`[^`]+`/g) ?? [],
    );
    expect([statements.length, proofs.length]).toEqual([224, 286]);
    expect(proofs.filter((proof) => !ids.has(proof.slice(1, -1)))).toEqual([]);
  });
});
