import type { Neo4jConnection } from './neo4j-connection.ts';
import { Neo4jStartError } from './neo4j-start.error.ts';
import {
  AWAIT_INDEXES,
  dropIndex,
  SCHEMA_ELEMENTS,
  SHOW_INDEXES,
  type SchemaElement,
} from './schema.cypher.ts';
import { errorCode } from './translate-error.ts';

interface IndexRow {
  readonly name: string;
  readonly state: string;
  readonly type: string;
  readonly entityType: string;
  readonly labelsOrTypes: readonly string[];
  readonly properties: readonly string[];
  readonly owningConstraint: string | null;
  readonly analyzer: string | null;
}

function conflict(element: SchemaElement, found: string, cause?: unknown): Neo4jStartError {
  const { name, statement } = element;
  return new Neo4jStartError(
    'NEO4J_SCHEMA_CONFLICT',
    {
      de: `Die Datenbank lässt „${name}“ nicht zu, das Knotenwerk braucht (${statement}). Vorhanden: ${found}.`,
      en: `The database does not allow “${name}”, which Knotenwerk needs (${statement}). Found: ${found}.`,
    },
    { cause },
  );
}

const sameSet = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name) => others.includes(name));

/** Whether an index has the kind and place of an element, whatever its labels or types. */
function isAlike(element: SchemaElement, row: IndexRow): boolean {
  const type = element.kind === 'UNIQUENESS' ? 'RANGE' : element.kind;
  return (
    row.type === type &&
    row.entityType === element.entity &&
    row.properties.join() === element.properties.join() &&
    row.analyzer === element.analyzer &&
    (row.owningConstraint !== null) === (element.kind === 'UNIQUENESS')
  );
}

function isSame(element: SchemaElement, row: IndexRow): boolean {
  return isAlike(element, row) && sameSet(row.labelsOrTypes, element.labelsOrTypes);
}

/** A full-text index is asked by its name; any other serves under whatever name it has. */
function findElement(element: SchemaElement, rows: readonly IndexRow[]): IndexRow | undefined {
  return rows.find(
    (row) => isSame(element, row) && (element.kind !== 'FULLTEXT' || row.name === element.name),
  );
}

const describe = ({ name, type, labelsOrTypes, properties, state, analyzer }: IndexRow): string =>
  `${name}, ${type}, ${labelsOrTypes.join('|')}(${properties.join(', ')}), ${[analyzer, state].filter(Boolean).join(', ')}`;

/** The full-text index of an earlier model, over fewer or more types, holds no data of its own and makes way. */
function isOfEarlierModel(element: SchemaElement, rows: readonly IndexRow[]): boolean {
  const row = rows.find(({ name }) => name === element.name);
  return row !== undefined && element.kind === 'FULLTEXT' && isAlike(element, row);
}

/** What is there already for the same labels and properties, or under the same name. */
function describeRivals(element: SchemaElement, rows: readonly IndexRow[]): string {
  const rivals = rows.filter(
    ({ name, labelsOrTypes, properties }) =>
      name === element.name ||
      (sameSet(labelsOrTypes, element.labelsOrTypes) && sameSet(properties, element.properties)),
  );
  return rivals.map(describe).join('; ') || '–';
}

/** Another server may have made it at the same moment; if it is something else, the check will say so. */
const isThereAlready = (code: string): boolean => code.endsWith('AlreadyExists');

async function create(
  connection: Neo4jConnection,
  element: SchemaElement,
  rows: readonly IndexRow[],
): Promise<void> {
  const drops = isOfEarlierModel(element, rows) ? [dropIndex(element)] : [];
  try {
    for (const statement of [...drops, element.statement])
      await connection.write((unit) => unit.run(statement));
  } catch (error) {
    const code = errorCode(error);
    if (!code?.includes('.Schema.')) throw error;
    if (!isThereAlready(code)) throw conflict(element, code, error);
  }
}

function check(rows: readonly IndexRow[]): void {
  for (const element of SCHEMA_ELEMENTS) {
    const row = findElement(element, rows);
    if (row?.state === 'ONLINE') continue;
    throw conflict(element, row ? describe(row) : describeRivals(element, rows));
  }
}

/**
 * Creates the constraints and indexes that are missing, waits until they hold everything, and checks them.
 * Throws Neo4jStartError NEO4J_SCHEMA_CONFLICT when the database holds something that stands in the way.
 */
export async function ensureSchema(connection: Neo4jConnection): Promise<void> {
  const before = await connection.read<IndexRow & Record<string, unknown>>(SHOW_INDEXES);
  for (const element of SCHEMA_ELEMENTS)
    if (!findElement(element, before)) await create(connection, element, before);
  await connection.read(AWAIT_INDEXES);
  check(await connection.read<IndexRow & Record<string, unknown>>(SHOW_INDEXES));
}
