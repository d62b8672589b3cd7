import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { parseLines } from '../database/portable.ts';
import type { Store } from '../database/store.ts';
import { countLines, noLines, type LineCounts } from './count-lines.ts';
import { fileError } from './file-errors.ts';

/** Refuses a file that is not there or may not be read, before the store is even opened. */
export async function refuseUnreadable(file: string): Promise<void> {
  try {
    await access(file, constants.R_OK);
  } catch (error) {
    throw fileError(error, file);
  }
}

/**
 * Takes the file of an export into an empty store, all or nothing.
 * Throws BadInputError with the number of the first line that is wrong, StoreError STORE_NOT_EMPTY.
 */
export async function importFile(store: Store, file: string): Promise<LineCounts> {
  const counts = noLines();
  const text = createReadStream(file);
  try {
    await store.import(countLines(parseLines(text), counts));
  } catch (error) {
    throw fileError(error, file);
  } finally {
    text.destroy();
  }
  return counts;
}
