import { askNeo4j, type PlainRecord } from '../../testing/ask.neo4j.ts';
import {
  describeOnEachNeo4j,
  leaseNeo4j,
  LEASE_TIMEOUT_MS,
  type Neo4jLease,
} from '../../testing/neo4j-lease.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { ensureSchema } from './ensure-schema.ts';
import { Neo4jConnection } from './neo4j-connection.ts';
import { NEO4J_DEFAULTS } from './neo4j-settings.ts';
import { LINK_SOURCES_INDEX, SCHEMA_ELEMENTS, SEARCH_INDEX } from './schema.cypher.ts';

const SHOW = `
  SHOW INDEXES YIELD name, state, type, labelsOrTypes, properties
  WHERE type <> 'LOOKUP' RETURN name, state, type, labelsOrTypes, properties ORDER BY name`;

describe('the schema derived from the model', () => {
  it('names every element once', () => {
    expect(new Set(SCHEMA_ELEMENTS.map(({ name }) => name)).size).toBe(SCHEMA_ELEMENTS.length);
  });
});

describeOnEachNeo4j('the schema', (release) => {
  let lease: Neo4jLease;
  let connection: Neo4jConnection;
  const show = (): Promise<readonly PlainRecord[]> => askNeo4j(lease, SHOW);

  beforeAll(async () => {
    lease = await leaseNeo4j(release);
    const { uri, user, password } = lease;
    connection = new Neo4jConnection({ ...NEO4J_DEFAULTS, uri, user, password });
  }, LEASE_TIMEOUT_MS);
  afterAll(async () => {
    await connection.close();
    await lease.release();
  });
  beforeEach(() => emptyDatabase(lease));

  it('holds every constraint and index of the model, all online', async () => {
    await ensureSchema(connection);
    const rows = await show();
    expect(rows.map(({ name }) => name)).toEqual(SCHEMA_ELEMENTS.map(({ name }) => name).sort());
    expect(rows.every(({ state }) => state === 'ONLINE')).toBe(true);
    expect(rows.find(({ name }) => name === 'linkMemberOfId')).toMatchObject({
      labelsOrTypes: ['MEMBER_OF'],
      properties: ['id'],
    });
  }, 60_000);

  it('stays as it is when made again, also by two servers at once', async () => {
    await Promise.all([ensureSchema(connection), ensureSchema(connection)]);
    const before = await show();
    await ensureSchema(connection);
    expect(await show()).toEqual(before);
  }, 60_000);

  it('keeps an equal constraint that somebody else has named', async () => {
    await askNeo4j(lease, 'CREATE CONSTRAINT theirs FOR (n:Theme) REQUIRE n.id IS UNIQUE');
    await ensureSchema(connection);
    const names = (await show()).map(({ name }) => name);
    expect(names).toContain('theirs');
    expect(names).not.toContain('themeId');
  }, 60_000);

  it('says plainly what stands in the way of a constraint', async () => {
    await askNeo4j(lease, 'CREATE INDEX mine FOR (n:Theme) ON (n.id)');
    await expect(ensureSchema(connection)).rejects.toMatchObject({
      code: 'NEO4J_SCHEMA_CONFLICT',
      message: expect.stringMatching(/“themeId”.*mine, RANGE, Theme\(id\)/) as string,
    });
  }, 60_000);

  it('says plainly that the data breaks a constraint', async () => {
    await askNeo4j(lease, "CREATE (:Theme { id: 'twice' }), (:Theme { id: 'twice' })");
    await expect(ensureSchema(connection)).rejects.toMatchObject({
      code: 'NEO4J_SCHEMA_CONFLICT',
      message: expect.stringContaining('ConstraintCreationFailed') as string,
    });
  }, 60_000);

  it('refuses a full-text index of its name that takes words apart differently', async () => {
    await askNeo4j(
      lease,
      `CREATE FULLTEXT INDEX ${SEARCH_INDEX} FOR (n:Entity) ON EACH [n.searchText]`,
    );
    await expect(ensureSchema(connection)).rejects.toMatchObject({
      code: 'NEO4J_SCHEMA_CONFLICT',
      message: expect.stringContaining(`“${SEARCH_INDEX}”`) as string,
    });
  }, 60_000);

  it('renews a full-text index that knew fewer link types', async () => {
    await askNeo4j(
      lease,
      `CREATE FULLTEXT INDEX ${LINK_SOURCES_INDEX} FOR ()-[l:MEMBER_OF|FOUNDED]-() ON EACH [l.sources]
       OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'keyword' } }`,
    );
    await ensureSchema(connection);
    const renewed = (await show()).find(({ name }) => name === LINK_SOURCES_INDEX);
    expect(renewed?.['labelsOrTypes']).toContain('BROADER');
  }, 60_000);
});
