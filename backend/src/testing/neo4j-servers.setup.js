import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Prepares a folder in which the workers of this test run share their Neo4j servers. Nothing is
 * started here: the first spec that asks for a server starts it, so a run of unit tests costs nothing.
 * (JavaScript, because jest loads global set-ups with Node itself.)
 */
export default function setUpNeo4jServers() {
  const folder = mkdtempSync(join(tmpdir(), 'knotenwerk-neo4j-'));
  for (const name of ['processes', 'homes', 'left-out']) mkdirSync(join(folder, name));
  process.env.KNOTENWERK_TEST_SERVERS = JSON.stringify({ folder, ownerPid: process.pid });
}
