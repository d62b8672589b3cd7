import {
  NODE_LABEL_NAMES,
  nodeLabelSpec,
  type Confidence,
  type LinkRecord,
  type LinkType,
  type NodeLabel,
  type NodeRecord,
  type OrganisationKind,
} from '@knotenwerk/graph-schema';
import type { EntitySummary, LinkWithEnds } from '../entity-summary.ts';
import { officialNames } from '../official-names.ts';
import {
  linkProperties,
  nodeProperties,
  storedRecords,
  type StoredProperties,
} from './stored-properties.ts';

/** A whole node as `nodeOf` returns it. */
export interface NodeRow {
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
}

/** A whole link as `linkOf` returns it. */
export interface LinkRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: StoredProperties;
}

/** A summary as `summaryOf` returns it: absent properties are null. */
export interface SummaryRow {
  readonly [property: string]: unknown;
  readonly labels: readonly string[];
  readonly degree: number;
}

/** A link with the summaries of its ends. */
export interface LinkWithEndsRow {
  readonly link: LinkRow;
  readonly from: SummaryRow;
  readonly to: SummaryRow;
}

/** The node's own label, beside the one every node carries. */
export function labelOf(labels: readonly string[]): NodeLabel {
  const label = NODE_LABEL_NAMES.find((name) => labels.includes(name));
  if (label === undefined) throw new Error(`No label of the model among ${labels.join(', ')}`);
  return label;
}

function stamps(stored: StoredProperties): Pick<NodeRecord, 'version' | 'createdAt' | 'updatedAt'> {
  return {
    version: stored['version'] as number,
    createdAt: stored['createdAt'] as string,
    updatedAt: stored['updatedAt'] as string,
  };
}

/** A node as the ports speak of it. */
export function toNodeRecord({ labels, properties }: NodeRow): NodeRecord {
  const label = labelOf(labels);
  return {
    label,
    id: properties['id'] as string,
    properties: nodeProperties(label, properties),
    ...stamps(properties),
  };
}

/** A link as the ports speak of it. */
export function toLinkRecord({ type, from, to, properties }: LinkRow): LinkRecord {
  return {
    id: properties['id'] as string,
    type: type as LinkType,
    from,
    to,
    properties: linkProperties(properties),
    ...stamps(properties),
  };
}

function textOf(row: SummaryRow, property: string): string | null {
  return (row[property] ?? null) as string | null;
}

function numberOf(row: SummaryRow, property: string): number | null {
  return (row[property] ?? null) as number | null;
}

/** What lists and graphs show of a node. Kind and level are those of organisations, the type of area that of regions; other labels use the words otherwise. */
export function toSummary(row: SummaryRow): EntitySummary {
  const label = labelOf(row.labels);
  const { captionProperty } = nodeLabelSpec(label);
  const ofOrganisation = (property: string): string | null =>
    label === 'Organisation' ? textOf(row, property) : null;
  return {
    id: textOf(row, 'id') ?? '',
    label,
    kind: ofOrganisation('kind') as OrganisationKind | null,
    name: textOf(row, captionProperty) ?? '',
    nameEn: textOf(row, `${captionProperty}En`),
    shortName: textOf(row, 'shortName'),
    officialNames: officialNames(storedRecords(row['names'])),
    level: ofOrganisation('level'),
    areaType: label === 'Region' ? textOf(row, 'type') : null,
    town: textOf(row, 'town'),
    latitude: numberOf(row, 'latitude'),
    longitude: numberOf(row, 'longitude'),
    state: textOf(row, 'state'),
    status: textOf(row, 'status'),
    confidence: textOf(row, 'confidence') as Confidence | null,
    degree: row.degree,
    validFrom: textOf(row, 'validFrom'),
    validUntil: textOf(row, 'validUntil'),
  };
}

/** A link with its ends as the ports speak of it. */
export function toLinkWithEnds({ link, from, to }: LinkWithEndsRow): LinkWithEnds {
  return { link: toLinkRecord(link), from: toSummary(from), to: toSummary(to) };
}

/** Nodes by id, in the order they came. */
export function toNodesById(rows: readonly NodeRow[]): ReadonlyMap<string, NodeRecord> {
  return new Map(rows.map(toNodeRecord).map((node) => [node.id, node]));
}
