import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { serialiseLines } from '../database/portable.ts';
import type { Store } from '../database/store.ts';
import { CommandError } from './command.ts';
import { countLines, noLines, type LineCounts } from './count-lines.ts';
import { fileError } from './file-errors.ts';

/** Refuses a file that is there already, before the store is even opened. */
export function refuseToOverwrite(file: string, force: boolean): void {
  if (!force && existsSync(file))
    throw new CommandError(`${file} already exists. Add --force to overwrite it.`);
}

/**
 * Writes everything a store holds to a file. It is written aside and takes its name only when it is whole and on the disk,
 * so an export that fails leaves the file that was there before.
 */
export async function exportFile(store: Store, file: string): Promise<LineCounts> {
  const counts = noLines();
  const aside = `${file}.part-${String(process.pid)}`;
  try {
    await pipeline(
      serialiseLines(countLines(store.export(), counts)),
      createWriteStream(aside, { flush: true }),
    );
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw fileError(error, file);
  }
  return counts;
}
