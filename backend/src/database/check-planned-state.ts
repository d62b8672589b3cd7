import {
  issue,
  validateLinkProperties,
  validateNode,
  type ChangeOperation,
  type ChangeSet,
  type Issue,
} from '@knotenwerk/graph-schema';
import { checkWrittenLink } from './check-planned-link.ts';
import { checkDeletedNode, checkReference, checkWrittenNode } from './check-planned-node.ts';
import type { PlannedChange } from './planned-state.ts';

const within = (path: string, issues: readonly Issue[]): Issue[] =>
  issues.map((found) => ({ ...found, path: `${path}.${found.path}` }));

/** Ending changes no reference and no end of a link, so only the properties are looked at. */
function checkEnded(change: PlannedChange, { action, id }: ChangeOperation): Issue[] {
  const node = action === 'endNode' ? change.planned.nodes.get(id) : null;
  const link = action === 'endLink' ? change.planned.links.get(id) : null;
  return [
    ...(node ? validateNode(node.label, node.id, node.properties) : []),
    ...(link ? validateLinkProperties(link.type, link.properties) : []),
  ];
}

function checkOperation(change: PlannedChange, operation: ChangeOperation): Issue[] {
  const { nodes, links } = change.planned;
  switch (operation.action) {
    case 'upsertNode': {
      const node = nodes.get(operation.id);
      return node ? checkWrittenNode(change, node) : [];
    }
    case 'upsertLink': {
      const link = links.get(operation.id);
      return link ? checkWrittenLink(change, link) : [];
    }
    case 'deleteNode':
      return checkDeletedNode(change, operation.id);
    case 'deleteLink':
      return [];
    default:
      return checkEnded(change, operation);
  }
}

function checkRepeated(operations: readonly ChangeOperation[]): Issue[] {
  const seen = new Set<string>();
  return operations.flatMap(({ action, id }, index) => {
    const key = `${action.endsWith('Node') ? 'node' : 'link'} ${id}`;
    if (!seen.has(key)) return (seen.add(key), []);
    return [
      issue(
        `operations.${String(index)}.id`,
        'DUPLICATE_OPERATION',
        `„${id}“ kommt im Änderungssatz mehrfach vor.`,
        `“${id}” stands more than once in the change set.`,
      ),
    ];
  });
}

function checkFrame(change: PlannedChange, { author, reason, sources }: ChangeSet): Issue[] {
  const missing = Object.entries({ author, reason })
    .filter(([, text]) => text.trim() === '')
    .map(([name]) =>
      issue(
        name,
        'REQUIRED',
        'Zu jeder Änderung gehört, wer sie macht und warum.',
        'Every change says who makes it and why.',
      ),
    );
  const cited = sources.flatMap((id) =>
    checkReference(change, { id, to: 'Document', path: 'sources' }),
  );
  return [...missing, ...cited];
}

/** Every reason why the state after a change set would break the model. */
export function checkPlannedState(changeSet: ChangeSet, change: PlannedChange): Issue[] {
  return [
    ...checkFrame(change, changeSet),
    ...checkRepeated(changeSet.operations),
    ...changeSet.operations.flatMap((operation, index) =>
      within(`operations.${String(index)}`, checkOperation(change, operation)),
    ),
  ];
}
