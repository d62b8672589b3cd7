import {
  issue,
  nodeLabelSpec,
  type ChangeEntry,
  type ChangeOperation,
  type ChangeRecord,
  type ChangeSet,
  type Issue,
  type LinkRecord,
  type NodeRecord,
} from '@knotenwerk/graph-schema';
import { isDeepStrictEqual } from 'node:util';
import { ChangeRefusedError, OutdatedVersionError } from '../errors.ts';
import { checkPlannedState } from './check-planned-state.ts';
import type { TouchedState } from './touched.ts';

/** The state after a change set, of what it names; `null`: deleted. */
export interface PlannedState {
  readonly nodes: ReadonlyMap<string, NodeRecord | null>;
  readonly links: ReadonlyMap<string, LinkRecord | null>;
}

interface Draft {
  readonly touched: TouchedState;
  readonly at: string;
  readonly version: number;
  readonly nodes: Map<string, NodeRecord | null>;
  readonly links: Map<string, LinkRecord | null>;
  readonly issues: Issue[];
}

/** Keeps a record that would not change as it is, so that loading the same data twice changes nothing. */
function stamped<R extends NodeRecord | LinkRecord>(
  draft: Draft,
  before: R | undefined,
  next: Omit<R, Stamps>,
): R {
  if (before && isDeepStrictEqual({ ...before, ...next }, before)) return before;
  const createdAt = before?.createdAt ?? draft.at;
  return { ...next, version: draft.version, createdAt, updatedAt: draft.at } as unknown as R;
}
type Stamps = 'version' | 'createdAt' | 'updatedAt';

function unknownTarget(path: string, id: string): Issue {
  return issue(path, 'UNKNOWN_TARGET', `„${id}“ gibt es nicht.`, `“${id}” does not exist.`);
}

function endNode(draft: Draft, id: string, on: string, path: string): void {
  const before = draft.touched.nodes.get(id);
  if (!before) return void draft.issues.push(unknownTarget(path, id));
  const { lifetime, ended, caption } = nodeLabelSpec(before.label);
  if (!lifetime)
    return void draft.issues.push(
      issue(path, 'CANNOT_END', `${caption.de} kann nicht enden.`, `${caption.en} can’t end.`),
    );
  const status = ended ? { [ended.property]: ended.value } : {};
  const properties = { ...before.properties, [lifetime.end]: on, ...status };
  draft.nodes.set(id, stamped<NodeRecord>(draft, before, { label: before.label, id, properties }));
}

function endLink(draft: Draft, id: string, on: string, path: string): void {
  const before = draft.touched.links.get(id);
  if (!before) return void draft.issues.push(unknownTarget(path, id));
  const { type, from, to } = before;
  const properties = { ...before.properties, until: on };
  draft.links.set(id, stamped<LinkRecord>(draft, before, { id, type, from, to, properties }));
}

function remove(draft: Draft, on: 'nodes' | 'links', id: string, path: string): void {
  if (draft.touched[on].has(id)) draft[on].set(id, null);
  else draft.issues.push(unknownTarget(path, id));
}

function upsertNode(
  draft: Draft,
  { label, id, properties }: ChangeOperation & { action: 'upsertNode' },
  path: string,
): void {
  const before = draft.touched.nodes.get(id);
  if (before && before.label !== label)
    draft.issues.push(
      issue(
        `${path}.label`,
        'LABEL_CHANGE',
        `„${id}“ ist bereits als „${nodeLabelSpec(before.label).caption.de}“ vergeben.`,
        `“${id}” is already taken by “${nodeLabelSpec(before.label).caption.en}”.`,
      ),
    );
  draft.nodes.set(id, stamped<NodeRecord>(draft, before, { label, id, properties }));
}

function upsertLink(draft: Draft, operation: ChangeOperation & { action: 'upsertLink' }): void {
  const { id, type, from, to, properties } = operation;
  const before = draft.touched.links.get(id);
  draft.links.set(id, stamped<LinkRecord>(draft, before, { id, type, from, to, properties }));
}

function draftOperation(draft: Draft, operation: ChangeOperation, index: number): void {
  const path = `operations.${String(index)}`;
  switch (operation.action) {
    case 'upsertNode':
      upsertNode(draft, operation, path);
      break;
    case 'endNode':
      endNode(draft, operation.id, operation.on, path);
      break;
    case 'deleteNode':
      remove(draft, 'nodes', operation.id, path);
      break;
    case 'upsertLink':
      upsertLink(draft, operation);
      break;
    case 'endLink':
      endLink(draft, operation.id, operation.on, path);
      break;
    case 'deleteLink':
      remove(draft, 'links', operation.id, path);
      break;
  }
}

function checkVersions(touched: TouchedState, operations: readonly ChangeOperation[]): void {
  for (const { action, id, expectedVersion } of operations) {
    if (expectedVersion === undefined) continue;
    const records = action.endsWith('Node') ? touched.nodes : touched.links;
    const actual = records.get(id)?.version ?? null;
    if (actual !== expectedVersion) throw new OutdatedVersionError(id, expectedVersion, actual);
  }
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
  const draft: Draft = { touched, at, version, nodes: new Map(), links: new Map(), issues: [] };
  operations.forEach((operation, index) => {
    draftOperation(draft, operation, index);
  });
  const issues = [...draft.issues, ...checkPlannedState(changeSet, touched, draft)];
  if (issues.length > 0) throw new ChangeRefusedError(issues);
  const entries = entriesOf(draft);
  return entries.length === 0 ? null : { version, author, reason, sources, at, entries };
}
