import { askNeo4j } from './ask.neo4j.ts';
import {
  describeOnEachNeo4j,
  leaseNeo4j,
  LEASE_TIMEOUT_MS,
  type Neo4jLease,
} from './neo4j-lease.ts';

const COUNT = 'MATCH (node) RETURN count(node) AS nodes';

describeOnEachNeo4j('the lease of a server', (release) => {
  let lease: Neo4jLease;
  beforeAll(async () => {
    lease = await leaseNeo4j(release);
  }, LEASE_TIMEOUT_MS);
  afterAll(() => lease.release());

  it('gives an empty database of the named release', async () => {
    expect(await askNeo4j(lease, COUNT)).toEqual([{ nodes: 0 }]);
    if (release !== 'given') expect(lease.version).toContain(release);
  });

  it('excludes a second holder until it is released', async () => {
    await expect(leaseNeo4j(release, { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'LOCK_TIMEOUT',
      message: expect.stringContaining('neo4j-lease.spec.ts') as string,
    });
  });

  it(
    'leaves nothing to the next holder: no nodes, no constraints, no indexes',
    async () => {
      await askNeo4j(lease, 'CREATE CONSTRAINT key FOR (n:Organisation) REQUIRE n.id IS UNIQUE');
      await askNeo4j(
        lease,
        'CREATE FULLTEXT INDEX words FOR (n:Organisation) ON EACH [n.searchText]',
      );
      await askNeo4j(
        lease,
        'UNWIND range(1, 6000) AS id CREATE (:Organisation {id: id})-[:PART_OF]->(:Region)',
      );
      await lease.release();
      lease = await leaseNeo4j(release);
      expect(await askNeo4j(lease, COUNT)).toEqual([{ nodes: 0 }]);
      expect(await askNeo4j(lease, 'SHOW CONSTRAINTS')).toEqual([]);
      const indexes = await askNeo4j(lease, 'SHOW INDEXES YIELD type');
      expect(indexes).toEqual([{ type: 'LOOKUP' }, { type: 'LOOKUP' }]);
    },
    LEASE_TIMEOUT_MS,
  );
});
