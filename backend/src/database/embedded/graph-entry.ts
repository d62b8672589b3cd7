import {
  nodeLabelSpec,
  type Confidence,
  type LinkRecord,
  type NodeRecord,
  type OrganisationKind,
  type Properties,
} from '@knotenwerk/graph-schema';
import { deriveNode, storedValidity, type DerivedProperties } from '../derived.ts';
import type { EntitySummary } from '../entity-summary.ts';
import { officialNames } from '../official-names.ts';

/** A node as the graph in memory keeps it: the record, what is derived from it, and its number of actor links. */
export interface NodeEntry {
  readonly record: NodeRecord;
  readonly derived: DerivedProperties;
  readonly degree: number;
  readonly summary: EntitySummary;
}

/** A link as the graph in memory keeps it, with the days between which it is valid. */
export interface LinkEntry {
  readonly record: LinkRecord;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

function textOf(properties: Properties, name: string): string | null {
  const value = properties[name];
  return typeof value === 'string' ? value : null;
}

function numberOf(properties: Properties, property: string): number | null {
  const value = properties[property];
  return typeof value === 'number' ? value : null;
}

function summarise(record: NodeRecord, derived: DerivedProperties, degree: number): EntitySummary {
  const { id, label, properties } = record;
  const { captionProperty } = nodeLabelSpec(label);
  return {
    id,
    label,
    kind: label === 'Organisation' ? (textOf(properties, 'kind') as OrganisationKind | null) : null,
    name: textOf(properties, captionProperty) ?? '',
    nameEn: textOf(properties, `${captionProperty}En`),
    shortName: textOf(properties, 'shortName'),
    officialNames: officialNames(properties['names']),
    level: label === 'Organisation' ? textOf(properties, 'level') : null,
    areaType: label === 'Region' ? textOf(properties, 'type') : null,
    town: textOf(properties, 'town'),
    latitude: numberOf(properties, 'latitude'),
    longitude: numberOf(properties, 'longitude'),
    state: textOf(properties, 'state'),
    status: textOf(properties, 'status'),
    confidence: textOf(properties, 'confidence') as Confidence | null,
    degree,
    validFrom: derived.validFrom,
    validUntil: derived.validUntil,
  };
}

/** A node in the graph; its summary is made when it is first asked for, as degrees change often while links come in. */
class IndexedNode implements NodeEntry {
  #summary: EntitySummary | null = null;

  constructor(
    readonly record: NodeRecord,
    readonly derived: DerivedProperties,
    readonly degree: number,
  ) {}

  get summary(): EntitySummary {
    return (this.#summary ??= summarise(this.record, this.derived, this.degree));
  }
}

/** Derives what the graph keeps of a node. */
export function nodeEntry(record: NodeRecord, degree: number): NodeEntry {
  return new IndexedNode(record, deriveNode(record.label, record.properties), degree);
}

/** The same node with another number of actor links. */
export function withDegree({ record, derived }: NodeEntry, degree: number): NodeEntry {
  return new IndexedNode(record, derived, degree);
}

/** Derives what the graph keeps of a link. */
export function linkEntry(record: LinkRecord): LinkEntry {
  const { since, until } = record.properties;
  return { record, ...storedValidity(since, until) };
}

/** Whether a lifetime or a link's period holds a day; null asks for no day at all. */
export function holdsDay(
  { validFrom, validUntil }: Pick<LinkEntry, 'validFrom' | 'validUntil'>,
  day: string | null,
): boolean {
  return (
    day === null ||
    ((validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil))
  );
}
