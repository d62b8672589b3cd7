import { waitForBolt, type Neo4jAccess } from './connectivity.neo4j.ts';
import { spawnServer, type JavaCommand } from './java-process.ts';
import { logTail, markLogs, type LogMark } from './log-tail.ts';
import { Neo4jServerError } from './neo4j-server.error.ts';
import { ServerProcess } from './server-process.ts';
import { waitForHttp } from './wait-for-http.ts';

/** A start takes 4 to 8 s on two idle cores; a loaded machine gets ten times that. */
const START_TIMEOUT_MS = 120_000;

/** What a launch tells and obeys. */
export interface LaunchOptions {
  /** Is waited for too, where there is one. */
  readonly httpPort?: number | undefined;
  readonly outlivesCaller?: boolean | undefined;
  readonly onSpawn?: ((pid: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Starts the process of a prepared home and waits until it answers. When that fails nothing is left
 * running. @throws Neo4jServerError ALREADY_RUNNING, START_FAILED or START_TIMEOUT, or AbortError
 */
export async function launch(
  command: JavaCommand,
  access: Neo4jAccess,
  options: LaunchOptions,
): Promise<ServerProcess> {
  options.signal?.throwIfAborted();
  const logMark = markLogs(command.home);
  const server = await ServerProcess.of(spawnServer(command));
  try {
    options.onSpawn?.(server.pid);
    await waitUntilReady(server, access, options);
  } catch (error) {
    const hasEnded = server.hasExited;
    await server.kill();
    if (options.signal?.aborted === true) throw error;
    throw explain(error, { home: command.home, logMark, hasEnded });
  }
  if (options.outlivesCaller === true) server.unref();
  return server;
}

async function waitUntilReady(
  server: ServerProcess,
  access: Neo4jAccess,
  { signal, httpPort }: LaunchOptions,
): Promise<void> {
  const ended = new AbortController();
  void server.exited.then(() => {
    ended.abort();
  });
  const limits = [AbortSignal.timeout(START_TIMEOUT_MS), ended.signal, ...(signal ? [signal] : [])];
  const limit = AbortSignal.any(limits);
  await waitForBolt(access, limit);
  if (httpPort !== undefined) await waitForHttp(httpPort, limit);
}

function explain(
  error: unknown,
  { home, logMark, hasEnded }: { home: string; logMark: LogMark; hasEnded: boolean },
): unknown {
  const tail = logTail(home, logMark);
  if (hasEnded) return tail.includes('store_lock') ? alreadyRunning(home) : failed(tail);
  // By name: the error of an aborted wait may come from another realm than this Error.
  return (error as Partial<Error>).name === 'AbortError' ? tooSlow(tail) : error;
}

function alreadyRunning(home: string): Neo4jServerError {
  return new Neo4jServerError(
    'ALREADY_RUNNING',
    `Another Neo4j that is still running uses ${home}. Stop it, or choose another folder with NEO4J_DATA_DIR.`,
  );
}

function failed(tail: string): Neo4jServerError {
  return new Neo4jServerError(
    'START_FAILED',
    `Neo4j ended during its start. The last lines of its log:${tail}`,
  );
}

function tooSlow(tail: string): Neo4jServerError {
  const seconds = String(START_TIMEOUT_MS / 1000);
  return new Neo4jServerError(
    'START_TIMEOUT',
    `Neo4j did not answer within ${seconds} s and was ended. The last lines of its log:${tail}`,
  );
}
