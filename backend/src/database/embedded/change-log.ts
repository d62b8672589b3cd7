import type { ChangeEntry, ChangeRecord } from '@knotenwerk/graph-schema';
import type { ChangeSummary } from '../store.ts';
import { decodeRecord } from './record-codec.ts';
import { findSummary } from './store-contents.ts';
import type { ChecksumWriter } from './store-state.ts';
import type { StoreTables } from './store-tables.ts';

/** Entries of a change are written in portions, so that a change of any size makes records of a moderate one. */
const PORTION = 500;

/** A change without its entries. */
export function summaryOf({ entries, ...frame }: ChangeRecord): ChangeSummary {
  return { ...frame, changed: entries.length };
}

/** Writes a change, inside the transaction that writes its records. */
export function writeChange(
  { changes, entries }: StoreTables,
  change: ChangeRecord,
  writer: ChecksumWriter,
): void {
  writer.put(changes, change.version, summaryOf(change));
  for (let start = 0; start < change.entries.length; start += PORTION)
    writer.put(
      entries,
      [change.version, start / PORTION],
      change.entries.slice(start, start + PORTION),
    );
}

/** The recorded change of a version, or null. Throws BrokenRecordError. */
export function readChange(tables: StoreTables, version: number): ChangeRecord | null {
  const summary = findSummary(tables, version);
  if (summary === null) return null;
  const { author, reason, sources, at } = summary;
  const portions = tables.entries.getRange({ start: [version, 0], end: [version + 1, 0] });
  const entries = [...portions].flatMap(({ value }) => decodeRecord(value) as ChangeEntry[]);
  return { version, author, reason, sources, at, entries };
}

/**
 * The change exactly as it will be read back: free of values JSON leaves out, and of objects
 * that whoever asked for the change still holds and might alter.
 */
export function detached({ entries, ...frame }: ChangeRecord): ChangeRecord {
  return {
    ...(JSON.parse(JSON.stringify(frame)) as typeof frame),
    entries: entries.map((entry) => JSON.parse(JSON.stringify(entry)) as ChangeEntry),
  };
}
