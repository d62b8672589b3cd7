import type { Neo4jRelease } from './release.ts';

/** What can be chosen about a server; only the release must be. */
export interface Neo4jServerOptions {
  readonly release: Neo4jRelease;
  /** Bolt port on 127.0.0.1; a free one is found when none is given. */
  readonly port?: number | undefined;
  /** HTTP port on 127.0.0.1; no HTTP when none is given. */
  readonly httpPort?: number | undefined;
  /** Data folder; `.neo4j/<version>/home` in the checkout when none is given. */
  readonly home?: string | undefined;
  /** Password for a new home, 8 characters or more; a random one when none is given. */
  readonly password?: string | undefined;
  /** Default 512. */
  readonly heapMegabytes?: number | undefined;
  /** Default 256. */
  readonly pageCacheMegabytes?: number | undefined;
  /** Quicker start and less memory, lower peak speed: for tests. */
  readonly isLight?: boolean | undefined;
  /** Lets this process end while the server runs on. */
  readonly outlivesCaller?: boolean | undefined;
  /** Where the jars are kept; `.neo4j` in the checkout when not given. */
  readonly cacheFolder?: string | undefined;
  /** Hears of every process at once, before it is ready: for those who must clean up after a crash. */
  readonly onSpawn?: ((pid: number) => void) | undefined;
  /** Hears of a download. */
  readonly onProgress?: ((line: string) => void) | undefined;
  /** Ends a start that is under way; nothing is left running. */
  readonly signal?: AbortSignal | undefined;
}
