import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { acquireFolderLock } from './folder-lock.ts';
import { libraryFolder } from './folders.ts';
import { copyArtifacts } from './maven.ts';
import { NEO4J_RELEASE_FACTS, type Neo4jRelease } from './release.ts';
import type { Neo4jTools } from './requirements.ts';

const FETCH_TIMEOUT_MS = 15 * 60_000;
const UNFINISHED = 'lib.unfinished-';

/** What fetching needs to know beside the release. */
export interface FetchOptions {
  readonly tools: Neo4jTools;
  readonly cacheFolder: string;
  /** Is told once, before a download starts. */
  readonly onProgress?: ((line: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The folder with the server's jars, fetched when it is not there yet. It appears complete or not
 * at all, also when two processes ask at once. @throws Neo4jServerError FETCH_FAILED
 */
export async function fetchNeo4jLibrary(
  release: Neo4jRelease,
  options: FetchOptions,
): Promise<string> {
  const library = libraryFolder(release, options.cacheFolder);
  if (existsSync(library)) return library;
  mkdirSync(dirname(library), { recursive: true });
  // One lock for all releases: two Mavens filling one cold local repository disturb each other.
  const lock = await acquireFolderLock(join(options.cacheFolder, 'fetch.lock'), {
    task: `fetch Neo4j ${release}`,
    timeoutMs: FETCH_TIMEOUT_MS,
    signal: options.signal,
  });
  try {
    if (!existsSync(library)) await fetchInto(library, release, options);
  } finally {
    lock.release();
  }
  return library;
}

async function fetchInto(
  library: string,
  release: Neo4jRelease,
  { tools, onProgress, signal }: FetchOptions,
): Promise<void> {
  const { version, megabytes } = NEO4J_RELEASE_FACTS[release];
  removeUnfinished(dirname(library));
  onProgress?.(`Fetching Neo4j ${version} (about ${String(megabytes)} MB, once) ...`);
  const unfinished = mkdtempSync(join(dirname(library), UNFINISHED));
  try {
    await copyArtifacts(release, tools, unfinished, signal);
    renameSync(unfinished, library);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** What a fetch left behind that was killed; nobody else is at work while the lock is held. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(UNFINISHED)))
    rmSync(join(folder, name), { recursive: true, force: true });
}
