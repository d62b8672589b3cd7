import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { sweepNeo4jServers } from './neo4j-servers.sweep.js';

/**
 * A process of its own that outlives a test run which was killed or left with Ctrl+C, where jest
 * runs no teardown: it ends the servers then. It ends itself when the run has cleaned up.
 */
const [folder, ownerPid] = process.argv.slice(2);

function isRunOver() {
  try {
    process.kill(Number(ownerPid), 0);
    return false;
  } catch {
    return true;
  }
}

while (existsSync(folder) && !isRunOver()) await sleep(500);
if (existsSync(folder)) await sweepNeo4jServers(folder);
