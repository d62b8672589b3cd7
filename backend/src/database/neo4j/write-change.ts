import type { ChangeEntry, ChangeRecord, LinkRecord, NodeRecord } from '@knotenwerk/graph-schema';
import neo4j from 'neo4j-driver';
import type { Unit } from './unit-of-work.ts';
import {
  CREATE_CHANGES,
  CREATE_LINKS,
  CREATE_NODES,
  DELETE_LINKS,
  DELETE_NODES,
  REPLACE_LINKS,
  REPLACE_NODES,
  SET_DATA_VERSION,
} from './store.cypher.ts';
import { storedLink, storedNode, type StoredProperties } from './stored-properties.ts';

/** Rows one statement takes: enough that the round trips don't count, few enough for a small server's memory. */
const BATCH = 2_000;

async function writeRows(unit: Unit, statement: string, rows: readonly unknown[]): Promise<number> {
  let written = 0;
  for (let start = 0; start < rows.length; start += BATCH) {
    const { records } = await unit.run<{ written: number }>(statement, {
      batch: { rows: rows.slice(start, start + BATCH) },
    });
    written += records[0]?.get('written') ?? 0;
  }
  return written;
}

/**
 * Writes rows in batches. Everything was checked under the ledger's lock; a row that finds no place means that somebody
 * else writes past it, and nothing is kept.
 */
export async function writeAll(
  unit: Unit,
  statement: string,
  rows: readonly unknown[],
): Promise<void> {
  const written = await writeRows(unit, statement, rows);
  if (written !== rows.length)
    throw new Error(
      `Only ${String(written)} of ${String(rows.length)} rows were written: ${statement}`,
    );
}

/** A node as CREATE_NODES and REPLACE_NODES take it. */
export function nodeRow(node: NodeRecord): Readonly<Record<string, unknown>> {
  return { id: node.id, label: node.label, properties: storedNode(node) };
}

/** A link as CREATE_LINKS and REPLACE_LINKS take it. */
export function linkRow(link: LinkRecord): Readonly<Record<string, unknown>> {
  const { id, type, from, to } = link;
  return { id, type, from, to, properties: storedLink(link) };
}

/** A change as it is kept; `attempt` tells a repeated transaction that it has happened already. */
export function storedChange(change: ChangeRecord, attempt: string | null): StoredProperties {
  const { version, author, reason, sources, at, entries } = change;
  return {
    version: neo4j.int(version),
    author,
    reason,
    sources,
    at,
    attempt,
    changed: neo4j.int(entries.length),
    entries: entries.map((entry) => JSON.stringify(entry)),
  };
}

const created = <R>({ before, after }: { before: R | null; after: R | null }): R[] =>
  before === null && after !== null ? [after] : [];
const replaced = <R>({ before, after }: { before: R | null; after: R | null }): R[] =>
  before !== null && after !== null ? [after] : [];
const deleted = <R>({ before, after }: { before: R | null; after: R | null }): R[] =>
  before !== null && after === null ? [before] : [];

type EntryOn<On extends ChangeEntry['on']> = Extract<ChangeEntry, { readonly on: On }>;

function entriesOn<On extends ChangeEntry['on']>(change: ChangeRecord, on: On): EntryOn<On>[] {
  return change.entries.filter((entry): entry is EntryOn<On> => entry.on === on);
}

/** Writes what a planned change does, and the change itself, inside the transaction that planned it. */
export async function writeChange(
  unit: Unit,
  change: ChangeRecord,
  attempt: string,
): Promise<void> {
  const [nodes, links] = [entriesOn(change, 'node'), entriesOn(change, 'link')];
  await writeAll(unit, DELETE_LINKS, links.flatMap(deleted).map(linkRow));
  await writeAll(unit, CREATE_NODES, nodes.flatMap(created).map(nodeRow));
  await writeAll(unit, REPLACE_NODES, nodes.flatMap(replaced).map(nodeRow));
  await writeAll(unit, CREATE_LINKS, links.flatMap(created).map(linkRow));
  await writeAll(unit, REPLACE_LINKS, links.flatMap(replaced).map(linkRow));
  await writeAll(unit, DELETE_NODES, nodes.flatMap(deleted).map(nodeRow));
  await writeAll(unit, CREATE_CHANGES, [storedChange(change, attempt)]);
  await unit.run(SET_DATA_VERSION, { version: neo4j.int(change.version) });
}
