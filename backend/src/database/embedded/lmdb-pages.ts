import { closeSync, openSync, readSync } from 'node:fs';

const MAGIC = 0xbeefc0de;
const PAGE_HEADER_BYTES = 24;

/** Whether a file begins as lmdb files do. */
export function isLmdbFile(path: string): boolean {
  const head = Buffer.alloc(PAGE_HEADER_BYTES + 4);
  const file = openSync(path, 'r');
  try {
    return (
      readSync(file, head, 0, head.length, 0) === head.length &&
      head.readUInt32LE(PAGE_HEADER_BYTES) === MAGIC
    );
  } finally {
    closeSync(file);
  }
}

export function checkPages(path: string): void {
  if (!isLmdbFile(path)) throw new Error('The file does not begin as lmdb files do.');
}
