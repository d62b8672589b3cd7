import {
  nodeColumns,
  nodeLabelSpec,
  nodePropertySpecs,
  RECORD_TABLES,
  referencesIn,
  validateNode,
  type NodeLabel,
} from '@knotenwerk/graph-schema';
import type { DraftNode } from './draft-nodes.ts';
import { issueAt, rowIssue, writePlace, type Place, type RowIssue } from './row-issue.ts';
import { nodeFile, recordFile, rowsOf, type Tables } from './table.ts';

/** The nodes of the tables by id; of several with the same id the first. */
export type NodesById = ReadonlyMap<string, DraftNode>;

/** Where the part of a node stands that an issue names by its path. */
function placeOf({ label, row, entries }: DraftNode, path: string): Place {
  const [first, property, index, field] = path.split('.');
  const table = RECORD_TABLES.find((one) => one.label === label && one.property === property);
  const entry = entries.get(property ?? '')?.[Number(index)];
  if (table && entry) {
    const column = table.columns.find((one) => one.property === field)?.name ?? null;
    return { file: recordFile(table), line: entry.line, column };
  }
  const column = nodeColumns(label).find((one) => one.property === property)?.name ?? null;
  return { file: nodeFile(label), line: row.line, column: first === 'id' ? 'id' : column };
}

/** Every reason why one node by itself is refused. */
export function checkNode(node: DraftNode): RowIssue[] {
  return validateNode(node.label, node.id, node.properties).map((found) =>
    issueAt(placeOf(node, found.path), found),
  );
}

/** The nodes by id, and every row whose id another row already has; ids are unique over all files. */
export function indexNodes(nodes: readonly DraftNode[]): { byId: NodesById; issues: RowIssue[] } {
  const byId = new Map<string, DraftNode>();
  const issues = nodes.flatMap((node) => {
    const earlier = byId.get(node.id);
    if (!earlier) return (byId.set(node.id, node), []);
    const taken = writePlace({ ...placeOf(earlier, 'id'), column: null });
    return [
      rowIssue(
        placeOf(node, 'id'),
        'DUPLICATE_ID',
        `Die Kennung „${node.id}“ ist bereits vergeben (${taken}).`,
        `The id “${node.id}” is already taken (${taken}).`,
      ),
    ];
  });
  return { byId, issues };
}

/** The issue of an id that points to nothing, or to something of another label; none when it is right. */
export function checkReference(
  id: string,
  to: NodeLabel,
  byId: NodesById,
  place: Place,
): RowIssue[] {
  const found = byId.get(id);
  if (found?.label === to) return [];
  const wanted = nodeLabelSpec(to).caption;
  const reason: [string, string] = found
    ? [`„${id}“ steht nicht unter „${wanted.de}“.`, `“${id}” is not among “${wanted.en}”.`]
    : [`„${id}“ gibt es nicht.`, `“${id}” does not exist.`];
  return [rowIssue(place, 'UNKNOWN_REFERENCE', ...reason)];
}

/** Every id a node points to that is not there. */
export function checkNodeReferences(node: DraftNode, byId: NodesById): RowIssue[] {
  return referencesIn(nodePropertySpecs(node.label), node.properties).flatMap(({ id, to, path }) =>
    checkReference(id, to, byId, placeOf(node, `properties.${path}`)),
  );
}

/** Every row of a record table whose owner is not there. */
export function checkRecordOwners(tables: Tables, byId: NodesById): RowIssue[] {
  return RECORD_TABLES.flatMap((table) => {
    const file = recordFile(table);
    return rowsOf(tables, file).flatMap(({ cells, line }) =>
      checkReference(cells[table.owner] ?? '', table.label, byId, {
        file,
        line,
        column: table.owner,
      }),
    );
  });
}
