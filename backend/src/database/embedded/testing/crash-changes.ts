import type { ChangeOperation, ChangeSet } from '@knotenwerk/graph-schema';

/** How many rows a large change set writes. */
export const LARGE_CHANGE = 4_000;

const SMALL_POOL = 40;

function writeDocument(id: string, version: number): ChangeOperation {
  const properties = { title: `Fassung ${String(version)}`, kind: 'WEB' };
  return { action: 'upsertNode', label: 'Document', id, properties };
}

/** Every third change is a large one. */
export function isLarge(version: number): boolean {
  return version % 3 === 0;
}

/** Ids written by the change that makes a version: all of the large pool, or some of the small one. */
function writtenIds(version: number): string[] {
  if (isLarge(version))
    return Array.from({ length: LARGE_CHANGE }, (_, index) => `gross-${String(index)}`);
  const count = 1 + (version % 7);
  return Array.from(
    { length: count },
    (_, index) => `klein-${String((version * 11 + index) % SMALL_POOL)}`,
  );
}

/** The change set that makes a version; after the fifth, each also deletes a node that is always there. */
export function crashChange(version: number): ChangeSet {
  return {
    author: 'Absturztest',
    reason: `Änderung ${String(version)}`,
    sources: [],
    operations: [
      ...writtenIds(version).map((id) => writeDocument(id, version)),
      writeDocument(`einmal-${String(version)}`, version),
      ...(version > 5
        ? [{ action: 'deleteNode' as const, id: `einmal-${String(version - 5)}` }]
        : []),
    ],
  };
}

/** What a store must hold after the change that made a version: per id, the version that wrote it last. */
export function expectedNodes(version: number): Map<string, number> {
  const nodes = new Map<string, number>();
  for (let made = 1; made <= version; made += 1)
    for (const { action, id } of crashChange(made).operations) {
      if (action === 'deleteNode') nodes.delete(id);
      else nodes.set(id, made);
    }
  return nodes;
}

/** The id of the node that `lastChange` writes. */
export const LAST_NODE = 'danach';

/** A change that needs next to no room. */
export function lastChange(): ChangeSet {
  const operations = [writeDocument(LAST_NODE, 0)];
  return { author: 'Absturztest', reason: 'Danach', sources: [], operations };
}
