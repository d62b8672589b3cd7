import { foreignError, newerFormatError } from './store-errors.ts';
import { BrokenRecordError, decodeRecord, encodeRecord } from './record-codec.ts';
import { STORE_FORMAT, type StoreTables } from './store-tables.ts';

const FORMAT_KEY = 'format';

/** What a file or marker says of its format, as far as anything can be known of it. */
export interface WrittenFormat {
  readonly name?: unknown;
  readonly version?: unknown;
}

/** Throws StoreError STORE_FOREIGN unless a format is the one this program reads. */
export function checkFormat(folder: string, { name, version }: WrittenFormat): void {
  if (name !== STORE_FORMAT.name || typeof version !== 'number') throw foreignError(folder);
  if (version > STORE_FORMAT.version) throw newerFormatError(folder, version, STORE_FORMAT.version);
  if (version !== STORE_FORMAT.version) throw foreignError(folder);
}

/** Writes the format into a new file. */
export function writeFormat({ meta }: StoreTables): void {
  meta.putSync(FORMAT_KEY, encodeRecord(STORE_FORMAT));
}

/** Checks the format a file tells of itself. Throws StoreError, or BrokenRecordError. */
export function checkWrittenFormat(folder: string, { meta }: StoreTables): void {
  const bytes = meta.get(FORMAT_KEY);
  if (bytes === undefined) throw new BrokenRecordError('The file does not say its format.');
  checkFormat(folder, decodeRecord(bytes) as WrittenFormat);
}
