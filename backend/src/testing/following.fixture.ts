import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { askNeo4j } from './ask.neo4j.ts';
import { leaseNeo4j, LEASE_TIMEOUT_MS, neo4jReleases } from './neo4j-lease.ts';
import { getTestRun } from './neo4j-test-run.ts';

// Not a spec of this project: neo4j-servers.spec.ts runs it in a jest of its own.
it(
  'gets the lease of the worker that died, on the same server',
  async () => {
    const [release = '5.26'] = neo4jReleases();
    while (!existsSync(join(getTestRun().folder, `server-${release}.json`))) await sleep(50);
    const lease = await leaseNeo4j(release);
    expect(await askNeo4j(lease, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  },
  LEASE_TIMEOUT_MS,
);
