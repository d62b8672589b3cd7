import type { LinkRecord, NodeRecord } from '@knotenwerk/graph-schema';
import type { ChangeSummary } from '../store.ts';
import { BrokenRecordError, checksumOf, decodeRecord, verifyRecord } from './record-codec.ts';
import { findState, type StoreState } from './store-state.ts';
import type { StoreTables, Table } from './store-tables.ts';

/** Everything the graph in memory is made from. */
export interface StoreContents {
  readonly nodes: readonly NodeRecord[];
  readonly links: readonly LinkRecord[];
  readonly newestChange: ChangeSummary | null;
}

function readRecords<R extends { readonly id: string }>(table: Table): [R[], number] {
  let checksum = 0;
  const records: R[] = [];
  for (const { key, value } of table.getRange()) {
    const record = decodeRecord(value) as R;
    checksum ^= checksumOf(value);
    if (record.id !== key)
      throw new BrokenRecordError(`A record stands under another id: ${String(key)}`);
    records.push(record);
  }
  return [records, checksum];
}

function joinChecksums(table: Table): number {
  let checksum = 0;
  for (const { value } of table.getRange()) checksum ^= verifyRecord(value);
  return checksum;
}

function checkAgainst(state: StoreState, found: StoreState, changes: number): void {
  const agrees =
    changes === state.version &&
    found.nodes === state.nodes &&
    found.links === state.links &&
    found.checksum === state.checksum;
  if (!agrees) throw new BrokenRecordError('The records are not those the file says it holds.');
}

/** Reads everything and compares it with what the file says it holds. Throws BrokenRecordError. */
export function readContents(tables: StoreTables): StoreContents {
  const state = findState(tables);
  if (state === null) throw new BrokenRecordError('The file does not say what it holds.');
  const [nodes, ofNodes] = readRecords<NodeRecord>(tables.nodes);
  const [links, ofLinks] = readRecords<LinkRecord>(tables.links);
  const ofChanges = joinChecksums(tables.changes) ^ joinChecksums(tables.entries);
  const checksum = (ofNodes ^ ofLinks ^ ofChanges) >>> 0;
  const { version } = state;
  checkAgainst(
    state,
    { version, nodes: nodes.length, links: links.length, checksum },
    tables.changes.getCount(),
  );
  return { nodes, links, newestChange: findSummary(tables, version) };
}

/** The recorded change of a version without its entries, or null. Throws BrokenRecordError. */
export function findSummary({ changes }: StoreTables, version: number): ChangeSummary | null {
  const bytes = changes.get(version);
  return bytes === undefined ? null : (decodeRecord(bytes) as ChangeSummary);
}
