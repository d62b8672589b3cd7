import type { Neo4jAccess } from './connectivity.neo4j.ts';
import { fetchNeo4jLibrary } from './artifacts.ts';
import { DEFAULT_CACHE_FOLDER, defaultHome } from './folders.ts';
import { hasDatabase, layOutHome, type ServerShape } from './home.ts';
import { setInitialPassword } from './initial-password.ts';
import type { JavaCommand } from './java-process.ts';
import { launch } from './launch.ts';
import { Neo4jServerError } from './neo4j-server.error.ts';
import type { Neo4jServerOptions } from './neo4j-server.options.ts';
import { keepPassword } from './password.ts';
import { findFreePort, isPortFree } from './port.ts';
import { getNeo4jTools } from './requirements.ts';
import { Neo4jServer, type RunningNeo4jServer } from './running-server.ts';

/**
 * Starts a real Neo4j Community as a process of its own and waits until it answers; fetches it
 * first where that has not been done yet.
 * @throws Neo4jServerError with a sentence that says what to do, or AbortError when aborted
 */
export async function startNeo4jServer(options: Neo4jServerOptions): Promise<RunningNeo4jServer> {
  const shape = await chooseShape(options);
  const cacheFolder = options.cacheFolder ?? DEFAULT_CACHE_FOLDER;
  const tools = getNeo4jTools(options.release, cacheFolder);
  const { onProgress, signal } = options;
  const library = await fetchNeo4jLibrary(options.release, {
    tools,
    cacheFolder,
    onProgress,
    signal,
  });
  const home = options.home ?? defaultHome(options.release);
  const { release, isLight = false } = options;
  const command = {
    release,
    java: tools.java,
    library,
    home,
    heapMegabytes: shape.heapMegabytes,
    isLight,
  };
  const access = await prepare(command, shape, options);
  return new Neo4jServer(command, shape, access, options, await launch(command, access, options));
}

async function chooseShape(options: Neo4jServerOptions): Promise<ServerShape> {
  for (const port of [options.port, options.httpPort])
    if (port !== undefined && !(await isPortFree(port))) throw portInUse(port);
  return {
    boltPort: options.port ?? (await findFreePort()),
    httpPort: options.httpPort ?? null,
    heapMegabytes: options.heapMegabytes ?? 512,
    pageCacheMegabytes: options.pageCacheMegabytes ?? 256,
  };
}

async function prepare(
  command: JavaCommand,
  shape: ServerShape,
  options: Neo4jServerOptions,
): Promise<Neo4jAccess> {
  layOutHome(command.home, shape);
  const password = keepPassword(command.home, options.password ?? null);
  if (!hasDatabase(command.home)) await setInitialPassword(command, password, options.signal);
  return { uri: `bolt://127.0.0.1:${String(shape.boltPort)}`, user: 'neo4j', password };
}

function portInUse(port: number): Neo4jServerError {
  return new Neo4jServerError(
    'PORT_IN_USE',
    `Port ${String(port)} on 127.0.0.1 is in use. Stop what uses it, or choose another port with NEO4J_BOLT_PORT or NEO4J_HTTP_PORT.`,
  );
}
