import { LINK_PROPERTIES } from './common-properties.ts';
import {
  NODE_LABEL_NAMES,
  nodeLabelSpec,
  nodePropertySpecs,
  type NodeLabel,
} from './node-labels.ts';
import type { PropertySpec, PropertySpecs } from './property.ts';

/** One column of a canonical CSV file and the property it fills. */
export interface Column {
  readonly name: string;
  readonly property: string;
  readonly spec: PropertySpec;
}

/** A table of its own for a `records` property: organisation_names, indicators. */
export interface RecordTable {
  readonly label: NodeLabel;
  readonly property: string;
  readonly file: string;
  /** The column that names the node an entry belongs to. */
  readonly owner: string;
  readonly columns: readonly Column[];
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function columnsFrom(specs: PropertySpecs): Column[] {
  return Object.entries(specs)
    .filter(([, spec]) => spec.column !== null)
    .map(([property, spec]) => ({ name: spec.column ?? snakeCase(property), property, spec }));
}

/** The property columns of a label's file; `id` and the link columns stand beside them. */
export function nodeColumns(label: NodeLabel): readonly Column[] {
  const { commonColumns = ['sources', 'confidence'], properties } = nodeLabelSpec(label);
  const common: readonly string[] = commonColumns;
  return columnsFrom(nodePropertySpecs(label)).filter(
    ({ property }) => Object.hasOwn(properties, property) || common.includes(property),
  );
}

/** The property columns of links.csv; id, labels, ends and type stand before them. */
export const LINK_COLUMNS: readonly Column[] = columnsFrom(LINK_PROPERTIES);

/** The columns of links.csv that say what is linked. */
export const LINK_END_COLUMNS = [
  'id',
  'from_label',
  'from_id',
  'type',
  'to_label',
  'to_id',
] as const;

/** The whole header of a label's file. */
export function nodeHeader(label: NodeLabel): readonly string[] {
  const links = Object.keys(nodeLabelSpec(label).linkColumns ?? {});
  return ['id', ...nodeColumns(label).map(({ name }) => name), ...links];
}

/** Every table that holds `records` of nodes. */
export const RECORD_TABLES: readonly RecordTable[] = NODE_LABEL_NAMES.flatMap((label) =>
  Object.entries(nodeLabelSpec(label).properties).flatMap(([property, { table, fields }]) =>
    table && fields
      ? [{ label, property, file: table.file, owner: table.owner, columns: columnsFrom(fields) }]
      : [],
  ),
);
