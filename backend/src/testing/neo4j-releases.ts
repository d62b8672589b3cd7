import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryFolder, REPOSITORY_FOLDER } from '../neo4j-server/folders.ts';
import type { Neo4jRelease } from '../neo4j-server/release.ts';
import { findNeo4jRequirements } from '../neo4j-server/requirements.ts';
import { getTestRun } from './neo4j-test-run.ts';
import { wantedReleases, type TestRelease } from './test-release.ts';

/**
 * The servers that this machine can run the suites on, for `describe.each`; see also
 * {@link describeOnEachNeo4j}, which shows what is left out. Fetches a release when it is asked for
 * the first time, so that a machine without network leaves it out instead of failing.
 * @throws Error when REQUIRE_ALL=1 and something has to be left out
 */
export function neo4jReleases(): readonly TestRelease[] {
  return wantedReleases().filter((release) => findReasonToLeaveOut(release) === null);
}

/** One `describe` per server; a server that can't be had gives a skipped one, which jest counts. */
export function describeOnEachNeo4j(title: string, suite: (release: TestRelease) => void): void {
  const available = neo4jReleases();
  for (const release of wantedReleases())
    (available.includes(release) ? describe : describe.skip)(`${title} on Neo4j ${release}`, () => {
      suite(release);
    });
}

function findReasonToLeaveOut(release: TestRelease): string | null {
  if (release === 'given') return null;
  const reason = decideOnce(release);
  if (reason !== null && process.env['REQUIRE_ALL'] === '1')
    throw new Error(`REQUIRE_ALL=1, but the suites on Neo4j ${release} can't run: ${reason}`);
  return reason;
}

/** Looking for Java takes a moment, so the first spec of a run writes down what it found. */
function decideOnce(release: Neo4jRelease): string | null {
  const { folder } = getTestRun();
  const isAvailable = join(folder, `available-${release}`);
  const isLeftOut = join(folder, 'left-out', release);
  if (existsSync(isAvailable)) return null;
  if (existsSync(isLeftOut)) return readFileSync(isLeftOut, 'utf8');
  const reason = findNeo4jRequirements(release) ?? fetchOrSayWhyNot(release);
  if (reason === null) writeFileSync(isAvailable, '');
  else writeFileSync(isLeftOut, `Left out: the suites on Neo4j ${release}. ${reason}`);
  return reason;
}

/** In a process of its own, because a spec must know synchronously which suites it has. */
function fetchOrSayWhyNot(release: Neo4jRelease): string | null {
  if (existsSync(libraryFolder(release))) return null;
  const program = join(REPOSITORY_FOLDER, 'backend/src/neo4j-server/fetch.cli.ts');
  const loader = ['-C', '@knotenwerk/source', '--import', '@swc-node/register/esm-register'];
  const { status, stderr } = spawnSync(process.execPath, [...loader, program, release], {
    cwd: REPOSITORY_FOLDER,
    encoding: 'utf8',
  });
  return status === 0 ? null : stderr.trim();
}
