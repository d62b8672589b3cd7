import { defaultHome } from './folders.ts';
import { logTail } from './log-tail.ts';
import { Neo4jServerError } from './neo4j-server.error.ts';
import type { RunningNeo4jServer } from './running-server.ts';
import { readNeo4jServerSettings, type Neo4jServerSettings } from './settings.ts';
import { startNeo4jServer } from './start-neo4j-server.ts';
import { listenForStop, type StopRequest } from './stop-request.ts';
import { describeServer } from './server-description.ts';

/**
 * `npm run neo4j`: starts the server, says how to use it, stops it on Ctrl+C or SIGTERM.
 * Returns the exit code: 0 after a stop that was asked for, 1 after anything else.
 */
export async function runNeo4jCommand(): Promise<number> {
  const stop = listenForStop();
  try {
    return await serve(readNeo4jServerSettings(), stop);
  } catch (error) {
    if (stop.signal.aborted && isAbort(error)) return 0;
    if (!(error instanceof Neo4jServerError)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    stop.forget();
  }
}

async function serve(settings: Neo4jServerSettings, stop: StopRequest): Promise<number> {
  const home = settings.home ?? defaultHome(settings.release);
  console.log(`Starting Neo4j ${settings.release} ...`);
  const server = await startNeo4jServer({
    release: settings.release,
    port: settings.boltPort,
    ...(settings.httpPort === null ? {} : { httpPort: settings.httpPort }),
    home,
    heapMegabytes: settings.heapMegabytes,
    pageCacheMegabytes: settings.pageCacheMegabytes,
    onProgress: (line) => {
      console.log(line);
    },
    signal: stop.signal,
  });
  console.log(describeServer(server, settings.httpPort));
  await Promise.race([stop.requested, server.exited]);
  return stop.signal.aborted ? stopCleanly(server, stop) : reportEnd(server);
}

async function stopCleanly(server: RunningNeo4jServer, stop: StopRequest): Promise<number> {
  console.log('Stopping Neo4j ...');
  stop.onImpatience(() => server.kill());
  await server.stop();
  console.log('Neo4j has stopped. Its data stays where it is.');
  return 0;
}

function reportEnd(server: RunningNeo4jServer): number {
  console.error(`Neo4j has ended by itself. The last lines of its log:${logTail(server.home)}`);
  return 1;
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
