import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4jAccess } from '../neo4j-server/connectivity.neo4j.ts';
import { Neo4jServerError } from '../neo4j-server/neo4j-server.error.ts';
import { askNeo4j } from './ask.neo4j.ts';
import { COUNT_NODES, READ_VERSION } from './empty-database.cypher.ts';
import { getTestRun } from './neo4j-test-run.ts';
import { findGivenServer } from './test-release.ts';

/** The server of NEO4J_TEST_URI, which may be emptied, and the version it names as its own.
 * @throws Neo4jServerError NOT_EMPTY */
export async function getGivenServer(): Promise<Neo4jAccess & { readonly version: string }> {
  const server = findGivenServer();
  if (server === null) throw new Error('NEO4J_TEST_URI is not set.');
  await confirmMayBeEmptied(server);
  const [record] = await askNeo4j(server, READ_VERSION);
  return { ...server, version: String(record?.['version']) };
}

/** Asked once in a run: one wrong address must not cost anybody a database. */
async function confirmMayBeEmptied(server: Neo4jAccess): Promise<void> {
  const confirmed = join(getTestRun().folder, 'given-server-confirmed');
  if (existsSync(confirmed)) return;
  const [record] = await askNeo4j(server, COUNT_NODES);
  const nodes = Number(record?.['nodes']);
  if (nodes > 0 && process.env['NEO4J_TEST_EMPTY'] !== '1') throw notEmpty(server, nodes);
  writeFileSync(confirmed, '');
}

function notEmpty({ uri }: Neo4jAccess, nodes: number): Neo4jServerError {
  return new Neo4jServerError(
    'NOT_EMPTY',
    `The database at ${uri} holds ${String(nodes)} nodes, and the tests delete everything in it. Set NEO4J_TEST_EMPTY=1 if that is meant.`,
  );
}
