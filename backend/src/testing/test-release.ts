import { NEO4J_RELEASES, type Neo4jRelease } from '../neo4j-server/release.ts';
import type { Neo4jAccess } from '../neo4j-server/connectivity.neo4j.ts';

/** A server the tests run on: a release started here, or the server given with NEO4J_TEST_URI. */
export type TestRelease = Neo4jRelease | 'given';

/** The server of NEO4J_TEST_URI, NEO4J_TEST_USER (default neo4j) and NEO4J_TEST_PASSWORD, or null. */
export function findGivenServer(): Neo4jAccess | null {
  const uri = process.env['NEO4J_TEST_URI'];
  if (uri === undefined || uri === '') return null;
  return {
    uri,
    user: process.env['NEO4J_TEST_USER'] ?? 'neo4j',
    password: process.env['NEO4J_TEST_PASSWORD'] ?? '',
  };
}

/** What the suites are meant to run on: the given server alone, or every release. */
export function wantedReleases(): readonly TestRelease[] {
  return findGivenServer() === null ? NEO4J_RELEASES : ['given'];
}
