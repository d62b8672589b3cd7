import {
  nodePropertySpecs,
  referencesIn,
  type ChangeSet,
  type LinkRecord,
  type NodeLabel,
  type NodeRecord,
  type Properties,
} from '@knotenwerk/graph-schema';

/** What a change set names: the store reads just this before the change is planned. */
export interface TouchedIds {
  /** Nodes written, ended, deleted, linked, referenced or cited. */
  readonly nodeIds: readonly string[];
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
  return [...new Set(referencesIn(nodePropertySpecs(label), properties).map(({ id }) => id))];
}

function namedNodes(changeSet: ChangeSet): string[] {
  return changeSet.operations.flatMap((operation) => {
    switch (operation.action) {
      case 'upsertNode':
        return [operation.id, ...citedIds(operation.label, operation.properties)];
      case 'endNode':
      case 'deleteNode':
        return [operation.id];
      case 'upsertLink':
        return [operation.from, operation.to, ...sourcesOf(operation.properties)];
      default:
        return [];
    }
  });
}

function sourcesOf(properties: Properties): string[] {
  const sources: unknown = properties['sources'];
  return Array.isArray(sources) ? sources.filter((id) => typeof id === 'string') : [];
}

/** Collects what a change set names. */
export function touchedIds(changeSet: ChangeSet): TouchedIds {
  const { operations, sources } = changeSet;
  return {
    nodeIds: [...new Set([...namedNodes(changeSet), ...sources])],
    linkIds: operations.filter(({ action }) => action.endsWith('Link')).map(({ id }) => id),
    deletedNodeIds: operations.filter(({ action }) => action === 'deleteNode').map(({ id }) => id),
  };
}
