import type { Clock } from '../clock.ts';
import { openNeo4j } from '../database/neo4j/open-neo4j.ts';
import { NEO4J_DEFAULTS } from '../database/neo4j/neo4j-settings.ts';
import { leaseNeo4j, type TestRelease } from './neo4j-lease.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** A cold server on a busy machine thinks long about the first question of its kind; how long is not tested here. */
export const PATIENCE_MS = 60_000;

const silent = (): void => undefined;

/** The Neo4j store on the empty database of a leased server; closing it gives the server back. */
export async function openNeo4jForTest(
  release: TestRelease,
  clock?: Clock,
): Promise<StoreUnderTest> {
  const lease = await leaseNeo4j(release);
  const { uri, user, password } = lease;
  const settings = { ...NEO4J_DEFAULTS, requestTimeoutMs: PATIENCE_MS, uri, user, password };
  const options = { warmUp: false, ...(clock ? { clock } : {}) };
  const opened = await openNeo4j(settings, silent, options);
  return {
    name: `Neo4j ${release}`,
    ...opened,
    close: async () => {
      await opened.store.close();
      await lease.release();
    },
  };
}
