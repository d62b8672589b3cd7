import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { missingTable, parseTable, type ParsedTable } from './parse-table.ts';
import { TABLE_HEADERS, type Tables } from './table.ts';

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

async function readTable(
  folder: string,
  file: string,
  header: readonly string[],
): Promise<ParsedTable> {
  try {
    return parseTable(file, await readFile(join(folder, file)), header);
  } catch (error) {
    if (isMissing(error)) return missingTable(file);
    throw error;
  }
}

/**
 * Reads every canonical file of a folder. What can't be read of them is told in `issues`, all at once;
 * throws only what no file can help: no right to read, a broken disk.
 */
export async function readTables(folder: string): Promise<Tables> {
  const parsed = await Promise.all(
    [...TABLE_HEADERS].map(([file, header]) => readTable(folder, file, header)),
  );
  return {
    byFile: new Map(parsed.map(({ table }) => [table.file, table])),
    issues: parsed.flatMap(({ issues }) => issues),
  };
}
