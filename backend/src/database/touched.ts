import {
  linkId,
  linkTypeSpec,
  LINK_TYPES,
  NODE_LABELS,
  nodePropertySpecs,
  referencesIn,
  type ChangeOperation,
  type ChangeSet,
  type LinkRecord,
  type NodeLabel,
  type NodeRecord,
  type Properties,
  type UpsertLink,
} from '@knotenwerk/graph-schema';

/** What a change set names: the store reads just this before the change is planned. */
export interface TouchedIds {
  /** Nodes written, ended, deleted, linked, referenced or cited. */
  readonly nodeIds: readonly string[];
  /** Links written, ended or deleted, and those that would say the same the other way round. */
  readonly linkIds: readonly string[];
  /** Nodes to be deleted: the store also tells what still needs them. */
  readonly deletedNodeIds: readonly string[];
}

/** What the store holds of the touched ids at the moment of the change. */
export interface TouchedState {
  readonly version: number;
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  readonly links: ReadonlyMap<string, LinkRecord>;
  /** Per node to be deleted: ids of the links at it. */
  readonly attachedLinks: ReadonlyMap<string, readonly string[]>;
  /** Per node to be deleted: ids of nodes and links that cite or reference it. */
  readonly citedBy: ReadonlyMap<string, readonly string[]>;
}

/** Ids a node's properties point to, sources of its records included; a store keeps them to find what cites a node. */
export function citedIds(label: NodeLabel, properties: Properties): readonly string[] {
  if (!Object.hasOwn(NODE_LABELS, label)) return [];
  return [...new Set(referencesIn(nodePropertySpecs(label), properties).map(({ id }) => id))];
}

/** Ids of the documents a link cites. */
export function citedByLink(properties: Properties): readonly string[] {
  const sources: unknown = properties['sources'];
  return Array.isArray(sources) ? sources.filter((id) => typeof id === 'string') : [];
}

/** The id under which a link of a symmetric type would stand the other way round, or null. */
export function mirroredId({
  id,
  type,
  from,
  to,
  properties,
}: Pick<UpsertLink, 'id' | 'type' | 'from' | 'to' | 'properties'>): string | null {
  if (!Object.hasOwn(LINK_TYPES, type) || !linkTypeSpec(type).symmetric) return null;
  const since = properties['since'];
  const isDated = typeof since === 'string' && id === linkId(from, type, to, since);
  return linkId(to, type, from, isDated ? since : undefined);
}

function namedNodes(operation: ChangeOperation): readonly string[] {
  switch (operation.action) {
    case 'upsertNode':
      return [operation.id, ...citedIds(operation.label, operation.properties)];
    case 'endNode':
    case 'deleteNode':
      return [operation.id];
    case 'upsertLink':
      return [operation.from, operation.to, ...citedByLink(operation.properties)];
    default:
      return [];
  }
}

function namedLinks(operation: ChangeOperation): readonly string[] {
  if (!operation.action.endsWith('Link')) return [];
  const mirrored = operation.action === 'upsertLink' ? mirroredId(operation) : null;
  return mirrored === null ? [operation.id] : [operation.id, mirrored];
}

/** Collects what a change set names. */
export function touchedIds({ operations, sources }: ChangeSet): TouchedIds {
  return {
    nodeIds: [...new Set([...operations.flatMap(namedNodes), ...sources])],
    linkIds: [...new Set(operations.flatMap(namedLinks))],
    deletedNodeIds: operations.filter(({ action }) => action === 'deleteNode').map(({ id }) => id),
  };
}
