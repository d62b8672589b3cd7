import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTables } from '../read-tables.ts';
import { SEED_FOLDER } from '../seed-folder.ts';
import { TABLE_HEADERS } from '../table.ts';
import type { DataSet } from './data-rule.ts';

/** Reads the committed data as text and as rows. */
export async function readDataSet(): Promise<DataSet> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const texts = [...TABLE_HEADERS.keys()].map(
    async (file) => [file, decoder.decode(await readFile(join(SEED_FOLDER, file)))] as const,
  );
  return { texts: new Map(await Promise.all(texts)), tables: await readTables(SEED_FOLDER) };
}
