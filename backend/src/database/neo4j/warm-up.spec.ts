import { setTimeout as sleep } from 'node:timers/promises';
import {
  describeOnEachNeo4j,
  leaseNeo4j,
  LEASE_TIMEOUT_MS,
  type Neo4jLease,
} from '../../testing/neo4j-lease.ts';
import { PATIENCE_MS } from '../../testing/open-neo4j-for-test.ts';
import { withNeo4j } from '../../testing/ask.neo4j.ts';
import { NEO4J_DEFAULTS, type Neo4jSettings } from './neo4j-settings.ts';
import { openNeo4j } from './open-neo4j.ts';
import { warmUp } from './warm-up.ts';

const COUNT_TRANSACTIONS = `
  SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'knotenwerk' RETURN count(*) AS running`;

describeOnEachNeo4j('planning in advance', (release) => {
  let lease: Neo4jLease;
  let settings: Neo4jSettings;
  beforeAll(async () => {
    lease = await leaseNeo4j(release);
    const { uri, user, password } = lease;
    settings = { ...NEO4J_DEFAULTS, requestTimeoutMs: PATIENCE_MS, uri, user, password };
  }, LEASE_TIMEOUT_MS);
  afterAll(() => lease.release());

  it('asks questions that every store answers, and leaves nothing behind', async () => {
    const opened = await openNeo4j(settings, () => undefined, { warmUp: false });
    await warmUp(opened, () => false);
    expect(await opened.store.isEmpty()).toBe(true);
    await opened.store.close();
  }, 120_000);

  it('does not keep the store from closing, and ends with it', async () => {
    const lines: string[] = [];
    const opened = await openNeo4j(settings, (line) => lines.push(line));
    const started = performance.now();
    await opened.store.close();
    expect(performance.now() - started).toBeLessThan(1_500);
    await withNeo4j(lease, async (ask) => {
      while ((await ask(COUNT_TRANSACTIONS))[0]?.['running'] !== 0) await sleep(100);
    });
    expect(lines).toEqual([expect.stringContaining('Connected to Neo4j')]);
  }, 120_000);
});
