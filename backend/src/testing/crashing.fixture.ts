import { leaseNeo4j, LEASE_TIMEOUT_MS, neo4jReleases } from './neo4j-lease.ts';

// Not a spec of this project: neo4j-servers.spec.ts runs it in a jest of its own.
it(
  'dies with the lease in its hands',
  async () => {
    const [release = '5.26'] = neo4jReleases();
    await leaseNeo4j(release);
    process.kill(process.pid, 'SIGKILL');
  },
  LEASE_TIMEOUT_MS,
);
