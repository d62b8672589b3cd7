import {
  LINK_PROPERTIES,
  LOCATION,
  nodePropertySpecs,
  type LinkRecord,
  type NodeLabel,
  type NodeRecord,
  type Properties,
  type PropertySpec,
  type PropertySpecs,
  type PropertyValue,
} from '@knotenwerk/graph-schema';
import neo4j from 'neo4j-driver';
import { deriveNode, storedValidity } from '../derived.ts';
import { citedIds } from '../touched.ts';

/** Properties as Neo4j keeps them: flat, records as JSON texts, whole numbers as integers. */
export type StoredProperties = Readonly<Record<string, unknown>>;

function encode(spec: PropertySpec | undefined, value: PropertyValue): unknown {
  if (spec?.type === 'integer') return neo4j.int(value as number);
  if (spec?.type === 'records')
    return (value as readonly unknown[]).map((row) => JSON.stringify(row));
  return value;
}

function encodeAll(specs: PropertySpecs, properties: Properties): StoredProperties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, encode(specs[name], value)]),
  );
}

function stamps({ id, version, createdAt, updatedAt }: NodeRecord | LinkRecord): StoredProperties {
  return { id, version: neo4j.int(version), createdAt, updatedAt };
}

/** Of the world geodetic system of 1984, in degrees. */
const WGS_84 = 4326;

/** Where a node stands, for the point index; nothing where its latitude or longitude is not known. */
function located({ latitude, longitude }: Properties): StoredProperties {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return {};
  return { [LOCATION]: new neo4j.types.Point(WGS_84, longitude, latitude) };
}

/** Everything a stored node carries: its properties, its stamps, and what is derived for look-ups. */
export function storedNode(node: NodeRecord): StoredProperties {
  const { label, properties } = node;
  return {
    ...encodeAll(nodePropertySpecs(label), properties),
    ...deriveNode(label, properties),
    ...located(properties),
    cites: citedIds(label, properties),
    ...stamps(node),
  };
}

/** Everything a stored link carries. */
export function storedLink(link: LinkRecord): StoredProperties {
  const { properties } = link;
  return {
    ...encodeAll(LINK_PROPERTIES, properties),
    ...storedValidity(properties['since'], properties['until']),
    ...stamps(link),
  };
}

/** Records as the model has them, from the JSON texts they are stored as; none where nothing is stored. */
export function storedRecords(texts: unknown): readonly Record<string, string>[] {
  return ((texts ?? []) as readonly string[]).map(
    (text) => JSON.parse(text) as Record<string, string>,
  );
}

function decode({ type }: PropertySpec, value: unknown): PropertyValue {
  return type === 'records' ? storedRecords(value) : (value as PropertyValue);
}

/** In a loop, since an answer holds thousands of records. */
function decodeAll(specs: PropertySpecs, stored: StoredProperties): Properties {
  const properties: Record<string, PropertyValue> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const value = stored[name];
    if (value !== undefined && value !== null) properties[name] = decode(spec, value);
  }
  return properties;
}

/** The properties of the model in what a stored node carries. */
export function nodeProperties(label: NodeLabel, stored: StoredProperties): Properties {
  return decodeAll(nodePropertySpecs(label), stored);
}

/** The properties of the model in what a stored link carries. */
export function linkProperties(stored: StoredProperties): Properties {
  return decodeAll(LINK_PROPERTIES, stored);
}
