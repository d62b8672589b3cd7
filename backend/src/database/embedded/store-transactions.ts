import type { ChangeRecord, LinkRecord, NodeRecord } from '@knotenwerk/graph-schema';
import { writeChange } from './change-log.ts';
import { BrokenRecordError } from './record-codec.ts';
import { ChecksumWriter, findState, writeState, type StoreState } from './store-state.ts';
import type { StoreTables } from './store-tables.ts';

/** What an import writes. */
export interface ImportedContents {
  readonly nodes: readonly NodeRecord[];
  readonly links: readonly LinkRecord[];
  readonly changes: readonly ChangeRecord[];
}

/**
 * Runs a transaction on the state it must find, and comes back when it is on disk; an error leaves the file as it was.
 * It is synchronous on purpose: lmdb-js may split an asynchronous transaction in two, and keeps its lock for ever
 * when one fails to begin. Should the version on disk be another one, somebody wrote past the lock of the folder;
 * then nothing is written, so that nothing of theirs is lost.
 */
function transact(
  tables: StoreTables,
  version: number,
  write: (state: StoreState) => StoreState,
): void {
  tables.root.transactionSync(() => {
    const state = findState(tables);
    if (state?.version !== version)
      throw new BrokenRecordError('Another process has written to the file.');
    writeState(tables, write(state));
  });
}

/** Writes a change and the records it leaves behind. */
export function commitChange(tables: StoreTables, change: ChangeRecord): void {
  transact(tables, change.version - 1, (state) => {
    const writer = new ChecksumWriter(state.checksum);
    const counts = { nodes: state.nodes, links: state.links };
    for (const { on, before, after } of change.entries) {
      const key = on === 'node' ? 'nodes' : 'links';
      if (after !== null) writer.put(tables[key], after.id, after);
      else if (before !== null) writer.remove(tables[key], before.id);
      counts[key] += Number(after !== null) - Number(before !== null);
    }
    writeChange(tables, change, writer);
    return { ...counts, version: change.version, checksum: writer.total };
  });
}

/** Writes everything an export held into a store that has never held anything. */
export function commitImport(
  tables: StoreTables,
  { nodes, links, changes }: ImportedContents,
): void {
  transact(tables, 0, () => {
    const writer = new ChecksumWriter(0);
    for (const node of nodes) writer.put(tables.nodes, node.id, node);
    for (const link of links) writer.put(tables.links, link.id, link);
    for (const change of changes) writeChange(tables, change, writer);
    return {
      version: changes.length,
      nodes: nodes.length,
      links: links.length,
      checksum: writer.total,
    };
  });
}
