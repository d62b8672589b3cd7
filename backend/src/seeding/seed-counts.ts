import {
  LINK_TYPE_NAMES,
  NODE_LABEL_NAMES,
  type ChangeEntry,
  type ChangeOperation,
  type ChangeRecord,
  type ChangeSet,
  type LinkType,
  type NodeLabel,
} from '@knotenwerk/graph-schema';

/** How many records of one label or link type the seeds hold, and what loading them did. */
export interface SeedCount<Name extends string = string> {
  readonly name: Name;
  readonly held: number;
  readonly created: number;
  readonly changed: number;
}

/** What a load did, label by label and type by type; those the seeds hold nothing of are left out. */
export interface SeedCounts {
  readonly nodes: readonly SeedCount<NodeLabel>[];
  readonly links: readonly SeedCount<LinkType>[];
}

function operationName(operation: ChangeOperation): string | null {
  if (operation.action === 'upsertNode') return operation.label;
  return operation.action === 'upsertLink' ? operation.type : null;
}

function entryName(entry: ChangeEntry): string | null {
  if (entry.on === 'node') return entry.after?.label ?? null;
  return entry.after?.type ?? null;
}

function tally(names: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Counts what a change set of seeds holds, and what the recorded changes did; none: it changed nothing. */
export function countSeeds(
  { operations }: ChangeSet,
  changes: readonly ChangeRecord[],
): SeedCounts {
  const entries = changes.flatMap((change) => change.entries);
  const held = tally(operations.map(operationName));
  const created = tally(entries.filter(({ before }) => before === null).map(entryName));
  const changed = tally(entries.filter(({ before }) => before !== null).map(entryName));
  const count = <Name extends string>(name: Name): SeedCount<Name> => ({
    name,
    held: held.get(name) ?? 0,
    created: created.get(name) ?? 0,
    changed: changed.get(name) ?? 0,
  });
  const isHeld = (one: SeedCount): boolean => one.held > 0;
  return {
    nodes: NODE_LABEL_NAMES.map(count).filter(isHeld),
    links: LINK_TYPE_NAMES.map(count).filter(isHeld),
  };
}
