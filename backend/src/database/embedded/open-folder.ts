import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { DomainError } from '../../errors.ts';
import { createStore } from './create-store.ts';
import { lockFolder, type FolderLock } from './folder-lock.ts';
import { checkPages } from './check-pages.ts';
import { isLmdbFile } from './lmdb-pages.ts';
import { BrokenRecordError } from './record-codec.ts';
import { readContents, type StoreContents } from './store-contents.ts';
import { damagedError, foreignError, notWritableError } from './store-errors.ts';
import { demandRoom, STORE_FILES, strangersIn } from './store-files.ts';
import { checkWrittenFormat } from './store-format.ts';
import { isMarked, mark } from './store-marker.ts';
import { openTables, TABLE_NAMES, type StoreTables } from './store-tables.ts';

/** A folder that belongs to this process, its file read once and open for writing. */
export interface OpenFolder {
  readonly lock: FolderLock;
  readonly contents: StoreContents;
  readonly tables: StoreTables;
}

/** What the system says when a file can't be made, read or written; lmdb tells its numbers, and its own below zero. */
function isSystemError(error: unknown): error is Error {
  if (typeof error !== 'object' || error === null) return false;
  return 'syscall' in error || ('code' in error && Number(error.code) > 0);
}

function orNotWritable(folder: string, error: unknown): unknown {
  return isSystemError(error) ? notWritableError(folder, error) : error;
}

/** Looks without leaving a trace: another program's folder does not even get a claim. */
function refuseForeign(folder: string): void {
  const data = join(folder, STORE_FILES.data);
  if (isMarked(folder)) return;
  if (existsSync(data) ? !isLmdbFile(data) : strangersIn(folder).length > 0)
    throw foreignError(folder);
}

async function claimFolder(folder: string): Promise<FolderLock> {
  try {
    if (!existsSync(folder)) mkdirSync(folder);
    refuseForeign(folder);
    return await lockFolder(folder);
  } catch (error) {
    throw orNotWritable(folder, error);
  }
}

/** Before lmdb gets to see it: opening alone makes lmdb write into the lock file beside it. */
function checkFile(folder: string): void {
  const tables = checkPages(join(folder, STORE_FILES.data));
  if (tables !== null && !isDeepStrictEqual(tables, TABLE_NAMES))
    throw new BrokenRecordError(`The file has other tables: ${tables.join(', ')}`);
}

async function readChecked(folder: string): Promise<StoreContents> {
  checkFile(folder);
  const tables = openTables(folder, 'read');
  try {
    checkWrittenFormat(folder, tables);
    return readContents(tables);
  } finally {
    await tables.root.close();
  }
}

/** Reads without writing, so that what is refused is left as it was. */
async function readFolder(folder: string, marked: boolean): Promise<StoreContents> {
  try {
    return await readChecked(folder);
  } catch (error) {
    if (error instanceof DomainError || isSystemError(error)) throw error;
    throw marked ? damagedError(folder, error) : foreignError(folder);
  }
}

/** Reads the file of a folder that is already ours. Throws StoreError. */
export function readAgain(folder: string): Promise<StoreContents> {
  return readFolder(folder, true);
}

/**
 * Opens the store in a folder, or makes one where there is none; the parent folder must be there.
 * Throws StoreError, and leaves the files of a folder it refuses as they were.
 */
export async function openFolder(folder: string): Promise<OpenFolder> {
  const lock = await claimFolder(folder);
  try {
    const marked = isMarked(folder);
    demandRoom(folder);
    if (!existsSync(join(folder, STORE_FILES.data))) {
      if (marked) throw damagedError(folder, new Error(`${STORE_FILES.data} is missing.`));
      await createStore(folder);
    }
    const contents = await readFolder(folder, marked);
    if (!isMarked(folder)) mark(folder);
    return { lock, contents, tables: openTables(folder, 'write') };
  } catch (error) {
    lock.release();
    throw orNotWritable(folder, error);
  }
}
