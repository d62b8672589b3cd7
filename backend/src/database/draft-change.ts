import {
  issue,
  linkTypeSpec,
  nodeLabelSpec,
  type Caption,
  type ChangeOperation,
  type EndLink,
  type EndNode,
  type Issue,
  type LinkRecord,
  type NodeRecord,
  type Properties,
  type UpsertLink,
  type UpsertNode,
} from '@knotenwerk/graph-schema';
import { isDeepStrictEqual } from 'node:util';
import type { TouchedState } from './touched.ts';

/** A change being worked out, operation by operation; `null`: deleted. */
export interface Draft {
  readonly touched: TouchedState;
  readonly at: string;
  readonly version: number;
  readonly nodes: Map<string, NodeRecord | null>;
  readonly links: Map<string, LinkRecord | null>;
}

type Stamps = 'version' | 'createdAt' | 'updatedAt';

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

/** A plain copy without absent values: what the caller does to its object later must not reach the store. */
function copied(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => (value as unknown) !== undefined)
      .map(([name, value]) => [name, copiedValue(value) as Properties[string]]),
  );
}

function copiedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copiedValue);
  return typeof value === 'object' && value !== null ? copied(value as Properties) : value;
}

function unknownTarget(id: string): Issue {
  return issue('id', 'UNKNOWN_TARGET', `„${id}“ gibt es nicht.`, `“${id}” does not exist.`);
}

function cannotEnd({ de, en }: Caption): Issue {
  return issue('id', 'CANNOT_END', `„${de}“ hat kein Ende.`, `“${en}” has no end.`);
}

function upsertNode(draft: Draft, { label, id, properties }: UpsertNode): Issue[] {
  const before = draft.touched.nodes.get(id);
  const next = { label, id, properties: copied(properties) };
  draft.nodes.set(id, stamped<NodeRecord>(draft, before, next));
  if (!before || before.label === label) return [];
  const { caption } = nodeLabelSpec(before.label);
  return [
    issue(
      'label',
      'LABEL_CHANGE',
      `„${id}“ ist bereits als „${caption.de}“ vergeben.`,
      `“${id}” is already taken by “${caption.en}”.`,
    ),
  ];
}

function upsertLink(draft: Draft, { id, type, from, to, properties }: UpsertLink): Issue[] {
  const next = { id, type, from, to, properties: copied(properties) };
  draft.links.set(id, stamped<LinkRecord>(draft, draft.touched.links.get(id), next));
  return [];
}

function endNode(draft: Draft, { id, on }: EndNode): Issue[] {
  const before = draft.touched.nodes.get(id);
  if (!before) return [unknownTarget(id)];
  const { label } = before;
  const { lifetime, ended, caption } = nodeLabelSpec(label);
  if (!lifetime) return [cannotEnd(caption)];
  const status = ended ? { [ended.property]: ended.value } : {};
  const properties = { ...before.properties, [lifetime.end]: on, ...status };
  draft.nodes.set(id, stamped<NodeRecord>(draft, before, { label, id, properties }));
  return [];
}

function endLink(draft: Draft, { id, on }: EndLink): Issue[] {
  const before = draft.touched.links.get(id);
  if (!before) return [unknownTarget(id)];
  const { type, from, to } = before;
  const spec = linkTypeSpec(type);
  if (!spec.dated) return [cannotEnd({ de: spec.de.forward.caption, en: spec.en.forward.caption })];
  const properties = { ...before.properties, until: on };
  draft.links.set(id, stamped<LinkRecord>(draft, before, { id, type, from, to, properties }));
  return [];
}

function remove(draft: Draft, on: 'nodes' | 'links', id: string): Issue[] {
  if (!draft.touched[on].has(id)) return [unknownTarget(id)];
  draft[on].set(id, null);
  return [];
}

/** Works one operation into the draft; gives the reasons why it can't be. */
export function draftOperation(draft: Draft, operation: ChangeOperation): Issue[] {
  switch (operation.action) {
    case 'upsertNode':
      return upsertNode(draft, operation);
    case 'endNode':
      return endNode(draft, operation);
    case 'deleteNode':
      return remove(draft, 'nodes', operation.id);
    case 'upsertLink':
      return upsertLink(draft, operation);
    case 'endLink':
      return endLink(draft, operation);
    case 'deleteLink':
      return remove(draft, 'links', operation.id);
  }
}
