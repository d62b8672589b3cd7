import { decodeRecord, encodeRecord } from './record-codec.ts';
import type { StoreTables } from './store-tables.ts';

/** Beside the format and the state: what is computed from the data is no part of it and not in its checksum. */
const keyOf = (name: string): string => `derived.${name}`;

/** Reads what was computed and kept under a name, or null. Throws BrokenRecordError. */
export function findDerived({ meta }: StoreTables, name: string): unknown {
  const bytes = meta.get(keyOf(name));
  return bytes === undefined ? null : decodeRecord(bytes);
}

/** Keeps something computed under a name, in place of what was there. */
export function writeDerived({ root, meta }: StoreTables, name: string, record: unknown): void {
  root.transactionSync(() => {
    meta.putSync(keyOf(name), encodeRecord(record));
  });
}
