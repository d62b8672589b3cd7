import { rm } from 'node:fs/promises';
import type { Neo4jRelease } from '../neo4j-server/release.ts';
import type { RunningNeo4jServer } from '../neo4j-server/running-server.ts';
import { startNeo4jServer } from '../neo4j-server/start-neo4j-server.ts';
import { forgetProcess, makeServerHome, noteProcess } from './neo4j-test-run.ts';

/**
 * A throw-away server for one spec, which may stop, kill and restart it: for "connection lost and
 * back". Whatever the spec does, it ends with the test run.
 */
export async function startPrivateNeo4j(release: Neo4jRelease): Promise<RunningNeo4jServer> {
  return startNeo4jServer({
    release,
    home: makeServerHome(),
    heapMegabytes: 384,
    pageCacheMegabytes: 128,
    isLight: true,
    onSpawn: noteProcess,
  });
}

/** Ends a private server and removes its data. */
export async function removePrivateNeo4j(server: RunningNeo4jServer): Promise<void> {
  await server.kill();
  forgetProcess(server.pid);
  await rm(server.home, { recursive: true, force: true });
}
