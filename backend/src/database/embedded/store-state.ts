import { checksumOf, decodeRecord, encodeRecord } from './record-codec.ts';
import type { StoreTables, Table, TableKey } from './store-tables.ts';

/** What the file says it holds; compared with what is found when it is opened. */
export interface StoreState {
  readonly version: number;
  readonly nodes: number;
  readonly links: number;
  /** The checksums of all records of all tables but `meta`, joined by exclusive or: any order gives the same. */
  readonly checksum: number;
}

export const EMPTY_STATE: StoreState = { version: 0, nodes: 0, links: 0, checksum: 0 };

const STATE_KEY = 'state';

/** Reads the state; null when the file has none. Throws BrokenRecordError. */
export function findState({ meta }: StoreTables): StoreState | null {
  const bytes = meta.get(STATE_KEY);
  return bytes === undefined ? null : (decodeRecord(bytes) as StoreState);
}

/** Writes the state, inside the transaction that changes the records. */
export function writeState({ meta }: StoreTables, state: StoreState): void {
  meta.putSync(STATE_KEY, encodeRecord(state));
}

/** Adds up what a transaction does to the checksum while it writes. */
export class ChecksumWriter {
  constructor(private checksum: number) {}

  get total(): number {
    return this.checksum >>> 0;
  }

  put(table: Table, key: TableKey, record: unknown): void {
    this.#forget(table, key);
    const bytes = encodeRecord(record);
    this.checksum ^= checksumOf(bytes);
    table.putSync(key, bytes);
  }

  remove(table: Table, key: TableKey): void {
    this.#forget(table, key);
    table.removeSync(key);
  }

  #forget(table: Table, key: TableKey): void {
    const before = table.get(key);
    if (before !== undefined) this.checksum ^= checksumOf(before);
  }
}
