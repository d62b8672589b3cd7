import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sweepNeo4jServers } from './neo4j-servers.sweep.js';

/** Ends every server of this test run, also those of crashed workers, and says what was left out. */
export default async function tearDownNeo4jServers() {
  const { folder } = JSON.parse(process.env.KNOTENWERK_TEST_SERVERS);
  for (const release of readdirSync(join(folder, 'left-out')))
    process.stderr.write(`${readFileSync(join(folder, 'left-out', release), 'utf8')}\n`);
  await sweepNeo4jServers(folder);
}
