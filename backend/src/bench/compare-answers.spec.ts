import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureSchema } from '../database/neo4j/ensure-schema.ts';
import { NEO4J_DEFAULTS } from '../database/neo4j/neo4j-settings.ts';
import { storeOn } from '../database/neo4j/open-neo4j.ts';
import type { Operation } from '../graphql/answer-operation.ts';
import {
  describeOnEachNeo4j,
  leaseNeo4j,
  LEASE_TIMEOUT_MS,
  type Neo4jLease,
} from '../testing/neo4j-lease.ts';
import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { SMALL_NETWORK } from '../testing/small-network.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';
import { startApi, type ApiClient } from './api-client.ts';
import { openBareDriver, type BareDriver } from './bare-driver.neo4j.ts';
import { AnswersDifferError, compareAnswers } from './compare-answers.ts';
import { Asking } from './contestants.ts';
import { drawQuestions, QUESTION_KINDS } from './draw-questions.ts';
import { readPageDocuments } from './page-documents.ts';
import { readPopulation } from './population.ts';
import { questionTexts } from './question-texts.ts';
import { RecordingConnection } from './recording-connection.neo4j.ts';

const PATIENCE_MS = 60_000;
const NO_PAGE = join(tmpdir(), 'knotenwerk-no-page');

describeOnEachNeo4j('what is measured', (release) => {
  let lease: Neo4jLease;
  let embedded: StoreUnderTest;
  let connection: RecordingConnection;
  let apis: readonly [ApiClient, ApiClient];
  let driver: BareDriver;
  let asking: Asking;

  beforeAll(async () => {
    lease = await leaseNeo4j(release);
    connection = new RecordingConnection({
      ...NEO4J_DEFAULTS,
      ...{ requestTimeoutMs: PATIENCE_MS, uri: lease.uri },
      ...{ user: lease.user, password: lease.password },
    });
    await ensureSchema(connection);
    const neo4j = storeOn(connection);
    embedded = await openEmbeddedForTest();
    for (const { store } of [embedded, neo4j]) await store.apply(SMALL_NETWORK);
    apis = [await startApi(embedded, NO_PAGE), await startApi(neo4j, NO_PAGE)];
    driver = openBareDriver(lease);
    asking = new Asking({ embedded: apis[0], neo4j: apis[1], connection, driver });
  }, LEASE_TIMEOUT_MS);

  afterAll(async () => {
    for (const api of apis) await api.close();
    await driver.close();
    await connection.close();
    await embedded.close();
    await lease.release();
  });

  async function draw(): Promise<readonly Operation[]> {
    const texts = questionTexts(await readPageDocuments());
    const population = await readPopulation(embedded.store);
    return QUESTION_KINDS.flatMap((kind) =>
      drawQuestions(kind, population, { seed: 1, count: 4 }).map((variables) => ({
        query: texts[kind],
        variables,
      })),
    );
  }

  it('is the same from both stores and the driver, for every kind of question', async () => {
    for (const question of await draw()) await compareAnswers(asking, question);
  }, 120_000);

  it('is, for the driver, the statements that the API sent', async () => {
    const [question = { query: '', variables: {} }] = await draw();
    await asking.ask('neo4j', question);
    expect(asking.sentFor(question)).toHaveLength(1);
    const [rows] = (await asking.ask('driver', question)) as readonly [readonly object[]];
    expect(rows[0]).toHaveProperty('nodes');
  });

  it('is refused where the API answers with an error', async () => {
    const broken = { query: '{ neighbourhood(ids: []) { totalCount } }', variables: {} };
    await expect(compareAnswers(asking, broken)).rejects.toThrow('ids');
  });

  it('is refused where the stores differ', async () => {
    const [node] = SMALL_NETWORK.operations.filter(({ id }) => id === 'dihk');
    if (node?.action !== 'upsertNode') throw new Error('The small network has no DIHK.');
    const properties = { ...node.properties, town: 'Kassel' };
    const operations = [{ ...node, properties }];
    await embedded.store.apply({ author: 'test', reason: 'moved', sources: [], operations });
    const query = '{ neighbourhood(ids: ["dihk"]) { nodes { entity { town } } } }';
    await expect(compareAnswers(asking, { query, variables: {} })).rejects.toThrow(
      AnswersDifferError,
    );
  });
});
