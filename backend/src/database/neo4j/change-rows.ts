import type { ChangeEntry, ChangeRecord } from '@knotenwerk/graph-schema';
import type { ChangeSummary } from '../store.ts';

/** A change as `storedChange` keeps it. */
export interface ChangeRow {
  readonly version: number;
  readonly author: string;
  readonly reason: string;
  readonly sources: readonly string[];
  readonly at: string;
  readonly changed: number;
  readonly entries: readonly string[];
}

/** A recorded change as the port speaks of it. */
export function toChangeRecord(row: ChangeRow): ChangeRecord {
  const { version, author, reason, sources, at, entries } = row;
  const parsed = entries.map((text) => JSON.parse(text) as ChangeEntry);
  return { version, author, reason, sources, at, entries: parsed };
}

/** A recorded change without its entries. */
export function toChangeSummary(row: Omit<ChangeRow, 'entries'>): ChangeSummary {
  const { version, author, reason, sources, at, changed } = row;
  return { version, author, reason, sources, at, changed };
}
