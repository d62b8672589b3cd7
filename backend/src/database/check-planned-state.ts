import {
  issue,
  linkId,
  nodePropertySpecs,
  referencesIn,
  validateLink,
  validateNode,
  type ChangeOperation,
  type ChangeSet,
  type Issue,
  type LinkRecord,
  type NodeLabel,
  type NodeRecord,
  type Properties,
} from '@knotenwerk/graph-schema';
import type { PlannedState } from './change-plan.ts';
import type { TouchedState } from './touched.ts';

const within = (path: string, issues: readonly Issue[]): Issue[] =>
  issues.map((found) => ({ ...found, path: `${path}.${found.path}` }));

/** A node as it will be after the change set: planned, or stored and untouched. */
function nodeAfter(id: string, touched: TouchedState, planned: PlannedState): NodeRecord | null {
  const after = planned.nodes.get(id);
  return after === undefined ? (touched.nodes.get(id) ?? null) : after;
}

function checkReference(
  id: string,
  to: NodeLabel,
  path: string,
  found: NodeRecord | null,
): Issue[] {
  if (found?.label === to) return [];
  const reason: [string, string] =
    found === null
      ? [`„${id}“ gibt es nicht.`, `“${id}” does not exist.`]
      : [`„${id}“ ist kein Eintrag der Klasse ${to}.`, `“${id}” is not a ${to}.`];
  return [issue(path, 'UNKNOWN_REFERENCE', ...reason)];
}

function checkNode(node: NodeRecord, find: (id: string) => NodeRecord | null): Issue[] {
  const issues = validateNode(node.label, node.id, node.properties);
  if (issues.length > 0) return issues;
  return referencesIn(nodePropertySpecs(node.label), node.properties).flatMap(({ id, to, path }) =>
    checkReference(id, to, `properties.${path}`, find(id)),
  );
}

function checkSources(properties: Properties, find: (id: string) => NodeRecord | null): Issue[] {
  const sources: unknown = properties['sources'];
  return Array.isArray(sources)
    ? sources.flatMap((id) =>
        checkReference(String(id), 'Document', 'properties.sources', find(String(id))),
      )
    : [];
}

function checkLinkId(link: LinkRecord): Issue[] {
  const since: unknown = link.properties['since'];
  const dated = typeof since === 'string' ? linkId(link.from, link.type, link.to, since) : null;
  const plain = linkId(link.from, link.type, link.to);
  if (link.id === plain || link.id === dated) return [];
  return [
    issue(
      'id',
      'BAD_ID',
      `Die Kennung „${link.id}“ folgt nicht aus Anfang, Beziehung und Ende („${plain}“).`,
      `The id “${link.id}” does not follow from start, type and end (“${plain}”).`,
    ),
  ];
}

function checkLink(link: LinkRecord, find: (id: string) => NodeRecord | null): Issue[] {
  const [from, to] = [find(link.from), find(link.to)];
  if (!from || !to)
    return [
      ...(from
        ? []
        : [
            issue(
              'from',
              'UNKNOWN_TARGET',
              `„${link.from}“ gibt es nicht.`,
              `“${link.from}” does not exist.`,
            ),
          ]),
      ...(to
        ? []
        : [
            issue(
              'to',
              'UNKNOWN_TARGET',
              `„${link.to}“ gibt es nicht.`,
              `“${link.to}” does not exist.`,
            ),
          ]),
    ];
  const issues = validateLink({ ...link, fromLabel: from.label, toLabel: to.label });
  return issues.length > 0
    ? issues
    : [...checkLinkId(link), ...checkSources(link.properties, find)];
}

/** A node may go only when no link stays at it and nothing that stays cites it. */
function checkDeletedNode(id: string, touched: TouchedState, planned: PlannedState): Issue[] {
  const links = [
    ...(touched.attachedLinks.get(id) ?? []).filter((link) => planned.links.get(link) !== null),
  ];
  const citing = (touched.citedBy.get(id) ?? []).filter(
    (other) => planned.nodes.get(other) !== null && planned.links.get(other) !== null,
  );
  return [
    ...(links.length === 0
      ? []
      : [
          issue(
            'id',
            'STILL_LINKED',
            `„${id}“ hat noch ${String(links.length)} Verbindungen.`,
            `“${id}” still has ${String(links.length)} links.`,
          ),
        ]),
    ...(citing.length === 0
      ? []
      : [
          issue(
            'id',
            'STILL_CITED',
            `„${id}“ wird noch ${String(citing.length)}-mal angeführt.`,
            `“${id}” is still cited ${String(citing.length)} times.`,
          ),
        ]),
  ];
}

function checkOperation(
  operation: ChangeOperation,
  touched: TouchedState,
  planned: PlannedState,
): Issue[] {
  const find = (id: string): NodeRecord | null => nodeAfter(id, touched, planned);
  if (operation.action === 'deleteNode') return checkDeletedNode(operation.id, touched, planned);
  if (operation.action.endsWith('Node')) {
    const node = planned.nodes.get(operation.id);
    return node ? checkNode(node, find) : [];
  }
  const link = planned.links.get(operation.id);
  return link ? checkLink(link, find) : [];
}

function checkRepeated(operations: readonly ChangeOperation[]): Issue[] {
  const seen = new Set<string>();
  return operations.flatMap(({ action, id }, index) => {
    const key = `${action.slice(-4)} ${id}`;
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

function checkFrame(
  { author, reason, sources }: ChangeSet,
  touched: TouchedState,
  planned: PlannedState,
): Issue[] {
  const missing = Object.entries({ author, reason })
    .filter(([, text]) => text.trim() === '')
    .map(([name]) =>
      issue(
        name,
        'REQUIRED',
        'Wer ändert und warum, gehört dazu.',
        'Who changes and why belongs to it.',
      ),
    );
  return [
    ...missing,
    ...sources.flatMap((id) =>
      checkReference(id, 'Document', 'sources', nodeAfter(id, touched, planned)),
    ),
  ];
}

/** Every reason why the state after a change set would break the model. */
export function checkPlannedState(
  changeSet: ChangeSet,
  touched: TouchedState,
  planned: PlannedState,
): Issue[] {
  return [
    ...checkFrame(changeSet, touched, planned),
    ...checkRepeated(changeSet.operations),
    ...changeSet.operations.flatMap((operation, index) =>
      within(`operations.${String(index)}`, checkOperation(operation, touched, planned)),
    ),
  ];
}
