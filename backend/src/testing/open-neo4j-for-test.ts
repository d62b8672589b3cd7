import type { Clock } from '../clock.ts';
import { openNeo4j } from '../database/neo4j/open-neo4j.ts';
import { NEO4J_DEFAULTS } from '../database/neo4j/neo4j-settings.ts';
import { leaseNeo4j, type TestRelease } from './neo4j-lease.ts';
import type { StoreUnderTest } from './store-under-test.ts';

const silent = (): void => undefined;

/** The Neo4j store on the empty database of a leased server; closing it gives the server back. */
export async function openNeo4jForTest(
  release: TestRelease,
  clock?: Clock,
): Promise<StoreUnderTest> {
  const lease = await leaseNeo4j(release);
  const { uri, user, password } = lease;
  const opened = await openNeo4j({ ...NEO4J_DEFAULTS, uri, user, password }, silent, clock);
  return {
    name: `Neo4j ${release}`,
    ...opened,
    close: async () => {
      await opened.store.close();
      await lease.release();
    },
  };
}
