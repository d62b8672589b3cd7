import {
  nodePropertySpecs,
  referencesIn,
  type ChangeOperation,
  type ChangeSet,
} from '@knotenwerk/graph-schema';

/** The most operations of one change set of a load: a server with 512 MB of heap holds that many in a transaction. */
export const LARGEST_PORTION = 10_000;

type NodeOperation = Extract<ChangeOperation, { readonly action: 'upsertNode' }>;

function isNode(operation: ChangeOperation): operation is NodeOperation {
  return operation.action === 'upsertNode';
}

/** Nodes in an order in which each stands behind those its properties name, as long as they don't name each other. */
function inOrderOfReference(nodes: readonly NodeOperation[]): NodeOperation[] {
  const waiting = new Map(nodes.map((node) => [node.id, node]));
  const placed: NodeOperation[] = [];
  const place = (node: NodeOperation): void => {
    if (!waiting.delete(node.id)) return;
    for (const { id } of referencesIn(nodePropertySpecs(node.label), node.properties)) {
      const named = waiting.get(id);
      if (named) place(named);
    }
    placed.push(node);
  };
  for (const node of nodes) place(node);
  return placed;
}

/**
 * A change set of new records as several of at most `most` operations, in an order in which the store takes one after
 * the other: nodes behind those they name, links behind all nodes. One that is small enough stays as it is.
 */
export function inPortions(changeSet: ChangeSet, most = LARGEST_PORTION): readonly ChangeSet[] {
  const { operations } = changeSet;
  if (operations.length <= most) return [changeSet];
  const ordered = [
    ...inOrderOfReference(operations.filter(isNode)),
    ...operations.filter((operation) => !isNode(operation)),
  ];
  return Array.from({ length: Math.ceil(ordered.length / most) }, (_, portion) => ({
    ...changeSet,
    operations: ordered.slice(portion * most, (portion + 1) * most),
  }));
}
