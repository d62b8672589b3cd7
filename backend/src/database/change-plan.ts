import type {
  ChangeEntry,
  ChangeOperation,
  ChangeRecord,
  ChangeSet,
  Issue,
} from '@knotenwerk/graph-schema';
import { ChangeRefusedError, OutdatedVersionError } from '../errors.ts';
import { checkPlannedState } from './check-planned-state.ts';
import { draftOperation, type Draft } from './draft-change.ts';
import type { TouchedState } from './touched.ts';

function checkVersions(touched: TouchedState, operations: readonly ChangeOperation[]): void {
  for (const { action, id, expectedVersion } of operations) {
    if (expectedVersion === undefined) continue;
    const records = action.endsWith('Node') ? touched.nodes : touched.links;
    const actual = records.get(id)?.version ?? null;
    if (actual !== expectedVersion) throw new OutdatedVersionError(id, expectedVersion, actual);
  }
}

function draftAll(draft: Draft, operations: readonly ChangeOperation[]): Issue[] {
  return operations.flatMap((operation, index) =>
    draftOperation(draft, operation).map((found) => ({
      ...found,
      path: `operations.${String(index)}.${found.path}`,
    })),
  );
}

function entriesOf(draft: Draft): ChangeEntry[] {
  const { nodes, links } = draft.touched;
  const changed = <R>(after: ReadonlyMap<string, R | null>, before: ReadonlyMap<string, R>) =>
    [...after]
      .map(([id, record]) => ({ before: before.get(id) ?? null, after: record }))
      .filter((entry) => entry.before !== entry.after);
  return [
    ...changed(draft.nodes, nodes).map((entry) => ({ on: 'node' as const, ...entry })),
    ...changed(draft.links, links).map((entry) => ({ on: 'link' as const, ...entry })),
  ];
}

/**
 * Decides what a change set does, for every store the same: pure, from what the store holds of the touched ids.
 * Returns the change to record, its entries being what is to be written, or null when nothing changes.
 * Throws OutdatedVersionError, or ChangeRefusedError with every reason at once.
 */
export function planChange(
  changeSet: ChangeSet,
  touched: TouchedState,
  at: string,
): ChangeRecord | null {
  const { author, reason, sources, operations } = changeSet;
  checkVersions(touched, operations);
  const version = touched.version + 1;
  const draft: Draft = { touched, at, version, nodes: new Map(), links: new Map() };
  const issues = [
    ...draftAll(draft, operations),
    ...checkPlannedState(changeSet, { touched, planned: draft }),
  ];
  if (issues.length > 0) throw new ChangeRefusedError(issues);
  const entries = entriesOf(draft);
  if (entries.length === 0) return null;
  return { version, author, reason, sources: [...sources], at, entries };
}
