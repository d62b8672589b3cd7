import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProcessAlive } from '../neo4j-server/process-liveness.ts';
import type { Neo4jRelease } from '../neo4j-server/release.ts';
import { startNeo4jServer } from '../neo4j-server/start-neo4j-server.ts';
import { getTestRun, makeServerHome, noteProcess } from './neo4j-test-run.ts';

/** The server of a release that all specs of a run use in turn. */
export interface SharedServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly version: string;
  readonly pid: number;
}

/**
 * The run's server of a release; the first to ask starts it, as does whoever finds it dead. Must be
 * asked with the release's lease in hand: two at once would start two.
 */
export async function getSharedServer(release: Neo4jRelease): Promise<SharedServer> {
  return findRunning(release) ?? (await start(release));
}

function findRunning(release: Neo4jRelease): SharedServer | null {
  const file = serverNote(release);
  if (!existsSync(file)) return null;
  const server = JSON.parse(readFileSync(file, 'utf8')) as SharedServer;
  return isProcessAlive(server.pid) ? server : null;
}

async function start(release: Neo4jRelease): Promise<SharedServer> {
  const { uri, user, password, version, pid } = await startNeo4jServer({
    release,
    home: makeServerHome(),
    heapMegabytes: 384,
    pageCacheMegabytes: 128,
    isLight: true,
    outlivesCaller: true,
    onSpawn: noteProcess,
  });
  const server = { uri, user, password, version, pid };
  writeFileSync(serverNote(release), JSON.stringify(server), { mode: 0o600 });
  return server;
}

function serverNote(release: Neo4jRelease): string {
  return join(getTestRun().folder, `server-${release}.json`);
}
