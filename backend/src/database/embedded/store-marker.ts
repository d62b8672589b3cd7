import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { damagedError } from './store-errors.ts';
import { STORE_FILES, writeWhole } from './store-files.ts';
import { checkFormat } from './store-format.ts';
import { STORE_FORMAT } from './store-tables.ts';

/** What the marker says, as far as anything can be known of it. */
interface Marker {
  readonly format?: unknown;
  readonly formatVersion?: unknown;
}

function readMarker(folder: string): Marker {
  try {
    return (JSON.parse(readFileSync(join(folder, STORE_FILES.marker), 'utf8')) ?? {}) as Marker;
  } catch (error) {
    throw damagedError(folder, error);
  }
}

/**
 * Whether the folder is marked as a store of ours. The marker is what tells a damaged store from another
 * program's file: both begin with bytes that make no sense. Throws StoreError for a marker of another format.
 */
export function isMarked(folder: string): boolean {
  if (!existsSync(join(folder, STORE_FILES.marker))) return false;
  const { format, formatVersion } = readMarker(folder);
  checkFormat(folder, { name: format, version: formatVersion });
  return true;
}

/** Marks the folder as a store of ours. */
export function mark(folder: string): void {
  const { name, version } = STORE_FORMAT;
  const text = `${JSON.stringify({ format: name, formatVersion: version })}\n`;
  writeWhole(folder, STORE_FILES.marker, text);
}
