import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startNeo4jServer } from '../neo4j-server/start-neo4j-server.ts';
import type { Neo4jRelease } from '../neo4j-server/release.ts';
import type { RunningNeo4jServer } from '../neo4j-server/running-server.ts';

/** Starts a server with the memory `npm run neo4j` gives it, its data in the folder of the bench; Ctrl+C removes both. */
export async function startBenchServer(
  release: Neo4jRelease,
  folder: string,
  report: (line: string) => void,
): Promise<RunningNeo4jServer> {
  let running = 0;
  const end = (): void => {
    if (running > 0) process.kill(running, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  const server = await startNeo4jServer({
    ...{ release, home: join(folder, 'neo4j'), onProgress: report },
    onSpawn: (pid) => (running = pid),
  });
  void server.exited.then(() => {
    process.off('SIGINT', end).off('SIGTERM', end);
  });
  return server;
}
