import { join } from 'node:path';
import type { Neo4jAccess } from '../neo4j-server/connectivity.neo4j.ts';
import {
  acquireFolderLock,
  type FolderLock,
  type LockHolder,
} from '../neo4j-server/folder-lock.ts';
import { emptyDatabase } from './empty-database.ts';
import { getGivenServer } from './given-server.ts';
import { getTestRun } from './neo4j-test-run.ts';
import { getSharedServer } from './shared-server.ts';
import type { TestRelease } from './test-release.ts';

export { describeOnEachNeo4j, neo4jReleases } from './neo4j-releases.ts';
export type { TestRelease } from './test-release.ts';

/** For `beforeAll`: long enough to start a server, and to wait while other specs use it. */
export const LEASE_TIMEOUT_MS = 300_000;

/** Exclusive use of a server whose database was emptied, until it is released. */
export interface Neo4jLease extends Neo4jAccess {
  readonly version: string;
  /** Gives the server to the next spec; close your driver first. */
  release(): Promise<void>;
}

/**
 * Lends a server to one spec at a time across all workers, its database empty. A lease of a worker
 * that died, or of an earlier spec of the same worker, is over.
 * @throws Neo4jServerError LOCK_TIMEOUT naming the spec that holds it, NOT_EMPTY
 */
export async function leaseNeo4j(
  release: TestRelease,
  { timeoutMs = LEASE_TIMEOUT_MS }: { readonly timeoutMs?: number } = {},
): Promise<Neo4jLease> {
  const lock = await acquireFolderLock(join(getTestRun().folder, `lease-${release}`), {
    task: currentSpec(),
    timeoutMs,
    isOver: isOfEarlierSpec,
  });
  try {
    return await prepare(release, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function prepare(release: TestRelease, lock: FolderLock): Promise<Neo4jLease> {
  const server = release === 'given' ? await getGivenServer() : await getSharedServer(release);
  await emptyDatabase(server);
  const { uri, user, password, version } = server;
  return {
    ...{ uri, user, password, version },
    release: async () => {
      // What is given should be found as it was; our own server is emptied for the next one anyway.
      if (release === 'given') await emptyDatabase(server);
      lock.release();
    },
  };
}

/** A worker runs one spec after the other: what an earlier one holds it has forgotten to give back. */
function isOfEarlierSpec({ pid, task }: LockHolder): boolean {
  return pid === process.pid && task !== currentSpec();
}

function currentSpec(): string {
  return expect.getState().testPath ?? 'no spec';
}
