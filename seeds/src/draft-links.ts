import {
  LINK_COLUMNS,
  linkId,
  linkTypeSpec,
  nodeColumns,
  nodeLabelSpec,
  type LinkType,
  type Properties,
} from '@knotenwerk/graph-schema';
import type { DraftNode } from './draft-nodes.ts';
import type { Place } from './row-issue.ts';
import { LINK_FILE, nodeFile, rowsOf, type Row, type Tables } from './table.ts';
import { typedRow } from './typed-cells.ts';

/** A link as its row says, not yet checked. */
export interface DraftLink {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly fromLabel: string;
  readonly to: string;
  readonly toLabel: string;
  readonly properties: Properties;
  /** Where the part of the link stands that an issue names by its path. */
  readonly placeOf: (path: string) => Place;
}

/** What the model calls by a path, and the column of links.csv that holds it. */
const END_COLUMNS: Readonly<Record<string, string>> = {
  id: 'id',
  type: 'type',
  from: 'from_id',
  fromLabel: 'from_label',
  to: 'to_id',
  toLabel: 'to_label',
};

function linkColumn(path: string): string | null {
  const property = path.split('.')[1];
  return (
    END_COLUMNS[path] ?? LINK_COLUMNS.find((column) => column.property === property)?.name ?? null
  );
}

function draftRow(row: Row): DraftLink {
  const {
    id = '',
    type = '',
    from_id = '',
    from_label = '',
    to_id = '',
    to_label = '',
  } = row.cells;
  return {
    id,
    type,
    from: from_id,
    fromLabel: from_label,
    to: to_id,
    toLabel: to_label,
    properties: typedRow(LINK_COLUMNS, row),
    placeOf: (path) => ({ file: LINK_FILE, line: row.line, column: linkColumn(path) }),
  };
}

/** What a link column of a node's file says: the node's own sources, and as sure as the file itself. */
function columnProperties(node: DraftNode): Properties {
  const { sources } = node.properties;
  return { ...(sources === undefined ? {} : { sources }), confidence: 'HIGH' };
}

function draftColumn(node: DraftNode, column: string, type: LinkType): DraftLink[] {
  const to = node.row.cells[column] ?? '';
  if (to === '') return [];
  const { label, id, row } = node;
  const toLabel = linkTypeSpec(type).ends.find(([start]) => start === label)?.[1] ?? '';
  const sources = nodeColumns(label).find(({ property }) => property === 'sources')?.name ?? null;
  return [
    {
      id: linkId(id, type, to),
      type,
      from: id,
      fromLabel: label,
      to,
      toLabel,
      properties: columnProperties(node),
      placeOf: (path) => ({
        file: nodeFile(label),
        line: row.line,
        column: path === 'properties.sources' ? sources : column,
      }),
    },
  ];
}

function draftColumns(node: DraftNode): DraftLink[] {
  return Object.entries(nodeLabelSpec(node.label).linkColumns ?? {}).flatMap(([column, type]) =>
    draftColumn(node, column, type as LinkType),
  );
}

/** Every link of the tables: the rows of links.csv, and the columns of node files that stand for a link. */
export function draftLinks(tables: Tables, nodes: readonly DraftNode[]): DraftLink[] {
  return [...rowsOf(tables, LINK_FILE).map(draftRow), ...nodes.flatMap(draftColumns)];
}
