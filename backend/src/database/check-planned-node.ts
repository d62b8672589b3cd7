import {
  issue,
  nodePropertySpecs,
  referencesIn,
  validateNode,
  type Issue,
  type NodeLabel,
  type NodeRecord,
} from '@knotenwerk/graph-schema';
import { nodeAfter, type PlannedChange } from './planned-state.ts';
import { citedByLink, citedIds } from './touched.ts';

/** The issue of pointing to something that will not be there, or is of another label. */
export function checkReference(
  change: PlannedChange,
  { id, to, path }: { readonly id: string; readonly to: NodeLabel; readonly path: string },
): Issue[] {
  const found = nodeAfter(change, id);
  if (found?.label === to) return [];
  const [de, en] =
    found === null
      ? [`„${id}“ gibt es nicht.`, `“${id}” does not exist.`]
      : [`„${id}“ ist kein Eintrag der Klasse ${to}.`, `“${id}” is not a ${to}.`];
  return [issue(path, 'UNKNOWN_REFERENCE', de, en)];
}

/** The issues of a node that is written: its properties, then what they point to. */
export function checkWrittenNode(change: PlannedChange, node: NodeRecord): Issue[] {
  const issues = validateNode(node.label, node.id, node.properties);
  if (issues.length > 0) return issues;
  return referencesIn(nodePropertySpecs(node.label), node.properties, 'properties.').flatMap(
    (reference) => checkReference(change, reference),
  );
}

/** Whether a node or link that cites another today will still do so. */
function stillCites({ planned }: PlannedChange, citing: string, id: string): boolean {
  const [node, link] = [planned.nodes.get(citing), planned.links.get(citing)];
  if (node === undefined && link === undefined) return true;
  const cited = [
    ...(node ? citedIds(node.label, node.properties) : []),
    ...(link ? citedByLink(link.properties) : []),
  ];
  return cited.includes(id);
}

function stillNeeded(id: string, links: number, citations: number): Issue[] {
  const found: Issue[] = [];
  if (links > 0)
    found.push(
      issue(
        'id',
        'STILL_LINKED',
        `„${id}“ hat noch ${String(links)} ${links === 1 ? 'Verbindung' : 'Verbindungen'}.`,
        `“${id}” still has ${String(links)} ${links === 1 ? 'link' : 'links'}.`,
      ),
    );
  if (citations > 0)
    found.push(
      issue(
        'id',
        'STILL_CITED',
        `„${id}“ wird noch an ${String(citations)} ${citations === 1 ? 'Stelle' : 'Stellen'} angeführt.`,
        `“${id}” is still cited in ${String(citations)} ${citations === 1 ? 'place' : 'places'}.`,
      ),
    );
  return found;
}

/** A node may go only when no link stays at it and nothing that stays points to it. */
export function checkDeletedNode(change: PlannedChange, id: string): Issue[] {
  const { touched, planned } = change;
  const links = touched.attachedLinks.get(id) ?? [];
  const citing = touched.citedBy.get(id) ?? [];
  return stillNeeded(
    id,
    links.filter((link) => planned.links.get(link) !== null).length,
    citing.filter((other) => stillCites(change, other, id)).length,
  );
}
