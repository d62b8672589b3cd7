import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isClaim } from './folder-claim.ts';

/** Names of what a store's folder holds. lmdb itself chooses the first two. */
export const STORE_FILES = {
  data: 'data.mdb',
  readers: 'lock.mdb',
  marker: 'knotenwerk.json',
  /** A store under construction; it becomes one by a single renaming. */
  creating: 'creating',
} as const;

const OWN_NAMES: readonly string[] = Object.values(STORE_FILES);

/** Files that may lie in a folder without being anybody's data: hidden ones, and those of a freshly made disk. */
function isHarmless(name: string): boolean {
  return name.startsWith('.') || name === 'lost+found';
}

/** What lies in a folder and belongs neither to a store nor to nobody. */
export function strangersIn(folder: string): string[] {
  return readdirSync(folder).filter(
    (name) => !OWN_NAMES.includes(name) && !isClaim(name) && !isHarmless(name),
  );
}

/** Makes renamed files in a folder durable; Windows neither needs nor allows it. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Throws the system's error when the disk has no room for what lmdb lays out when it opens a folder for the first time:
 * lmdb-js itself ends the process then.
 */
export function demandRoom(folder: string): void {
  const ROOM_BYTES = 128 * 1024;
  if (existsSync(join(folder, STORE_FILES.data)) && existsSync(join(folder, STORE_FILES.readers)))
    return;
  const draft = join(folder, STORE_FILES.creating);
  rmSync(draft, { recursive: true, force: true });
  try {
    writeFileSync(draft, Buffer.alloc(ROOM_BYTES, 1), { flush: true });
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Writes a small file whole or not at all, and durably. */
export function writeWhole(folder: string, name: string, text: string): void {
  const draft = join(folder, STORE_FILES.creating);
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(draft, text, { flush: true });
  renameSync(draft, join(folder, name));
  flushFolder(folder);
}
