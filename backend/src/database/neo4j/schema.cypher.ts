import {
  ENTITY_LABEL,
  LINK_TYPE_NAMES,
  STORE_CONSTRAINTS,
  STORE_INDEXES,
  type StoreConstraint,
  type StoreIndex,
} from '@knotenwerk/graph-schema';

/** One constraint or index as Neo4j shows it, and the statement that makes it. */
export interface SchemaElement {
  readonly name: string;
  readonly kind: 'UNIQUENESS' | 'RANGE' | 'POINT' | 'FULLTEXT';
  readonly entity: 'NODE' | 'RELATIONSHIP';
  readonly labelsOrTypes: readonly string[];
  readonly properties: readonly string[];
  /** Of a full-text index: how a text becomes words. */
  readonly analyzer: string | null;
  readonly statement: string;
}

/** Labels of the store itself; they are no part of the network and never carry the label Entity. */
export const LEDGER_LABEL = 'Ledger';
export const CHANGE_LABEL = 'Change';
export const ARRANGEMENT_LABEL = 'Arrangement';

/** The full-text index over the search text. */
export const SEARCH_INDEX = 'entitySearchText';

/** Full-text indexes over the ids that nodes and links cite: Neo4j has no other index into lists. */
export const NODE_CITES_INDEX = 'entityCites';
export const LINK_SOURCES_INDEX = 'linkSources';

type Definition = Omit<SchemaElement, 'statement' | 'kind' | 'analyzer'>;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `MEMBER_OF` to `memberOf`. */
function camelCase(type: string): string {
  return type.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function pattern({ entity, labelsOrTypes }: Definition): string {
  const names = labelsOrTypes.join('|');
  return entity === 'NODE' ? `(n:${names})` : `()-[n:${names}]-()`;
}

function uniqueness(definition: Definition): SchemaElement {
  const [property = ''] = definition.properties;
  const statement = `CREATE CONSTRAINT ${definition.name} IF NOT EXISTS FOR ${pattern(definition)} REQUIRE n.${property} IS UNIQUE`;
  return { ...definition, kind: 'UNIQUENESS', analyzer: null, statement };
}

function point(definition: Definition): SchemaElement {
  const [property = ''] = definition.properties;
  const statement = `CREATE POINT INDEX ${definition.name} IF NOT EXISTS FOR ${pattern(definition)} ON (n.${property})`;
  return { ...definition, kind: 'POINT', analyzer: null, statement };
}

function range(definition: Definition): SchemaElement {
  const properties = definition.properties.map((property) => `n.${property}`).join(', ');
  const statement = `CREATE RANGE INDEX ${definition.name} IF NOT EXISTS FOR ${pattern(definition)} ON (${properties})`;
  return { ...definition, kind: 'RANGE', analyzer: null, statement };
}

/** The analyzers leave words alone: the application has folded them already, and ids are no words at all. */
function fullText(definition: Definition, analyzer: 'whitespace' | 'keyword'): SchemaElement {
  const properties = definition.properties.map((property) => `n.${property}`).join(', ');
  const statement = `CREATE FULLTEXT INDEX ${definition.name} IF NOT EXISTS FOR ${pattern(definition)} ON EACH [${properties}] OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${analyzer}' } }`;
  return { ...definition, kind: 'FULLTEXT', analyzer, statement };
}

function ofNode(label: string, property: string): Definition {
  const name = `${lowerFirst(label)}${upperFirst(property)}`;
  return { name, entity: 'NODE', labelsOrTypes: [label], properties: [property] };
}

function fromConstraint(constraint: StoreConstraint): SchemaElement {
  if (constraint.on === 'node') return uniqueness(ofNode(constraint.label, constraint.property));
  const { type, property } = constraint;
  const name = `link${upperFirst(camelCase(type))}${upperFirst(property)}`;
  return uniqueness({
    name,
    entity: 'RELATIONSHIP',
    labelsOrTypes: [type],
    properties: [property],
  });
}

function fromIndex({ kind, label, property }: StoreIndex): SchemaElement {
  const definition = ofNode(label, property);
  if (kind === 'fullText') return fullText(definition, 'whitespace');
  return kind === 'point' ? point(definition) : range(definition);
}

/** What the store's own look-ups need besides the model: the ledger, the changes, the places, sorted lists, citations. */
const OWN_ELEMENTS: readonly SchemaElement[] = [
  uniqueness(ofNode(LEDGER_LABEL, 'id')),
  uniqueness(ofNode(CHANGE_LABEL, 'version')),
  uniqueness(ofNode(CHANGE_LABEL, 'attempt')),
  uniqueness(ofNode(ARRANGEMENT_LABEL, 'id')),
  range(ofNode('Organisation', 'sortName')),
  range(ofNode('Organisation', 'validFrom')),
  range(ofNode('Event', 'districtId')),
  fullText({ ...ofNode(ENTITY_LABEL, 'cites'), name: NODE_CITES_INDEX }, 'keyword'),
  fullText(
    {
      name: LINK_SOURCES_INDEX,
      entity: 'RELATIONSHIP',
      labelsOrTypes: LINK_TYPE_NAMES,
      properties: ['sources'],
    },
    'keyword',
  ),
];

/** Every constraint and index of the store, derived from the model. */
export const SCHEMA_ELEMENTS: readonly SchemaElement[] = [
  ...STORE_CONSTRAINTS.map(fromConstraint),
  ...STORE_INDEXES.map(fromIndex),
  ...OWN_ELEMENTS,
];

/** Makes room for the full-text index of a newer model; the name is one of SCHEMA_ELEMENTS. */
export function dropIndex({ name }: SchemaElement): string {
  return `DROP INDEX ${name} IF EXISTS`;
}

/** Waits until every index holds everything that is stored. */
export const AWAIT_INDEXES = 'CALL db.awaitIndexes(300)';

/** Every index there is; the one of a uniqueness constraint names its constraint. */
export const SHOW_INDEXES = `
  SHOW INDEXES YIELD name, state, type, entityType, labelsOrTypes, properties, options, owningConstraint
  WHERE type <> 'LOOKUP'
  RETURN name, state, type, entityType, labelsOrTypes, properties, owningConstraint,
    options.indexConfig['fulltext.analyzer'] AS analyzer`;
