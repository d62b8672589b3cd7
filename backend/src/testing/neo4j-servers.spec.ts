import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { REPOSITORY_FOLDER } from '../neo4j-server/folders.ts';
import { isProcessAlive } from '../neo4j-server/process-liveness.ts';
import { LEASE_TIMEOUT_MS, neo4jReleases } from './neo4j-lease.ts';

interface JestReport {
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
}

/** A folder's entries; none when the nested run has just removed it. */
function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const isPossible = neo4jReleases().some((release) => release !== 'given');

(isPossible ? describe : describe.skip)('the servers of a test run', () => {
  let temporary: string;
  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), 'nested-run-'));
  });
  afterEach(() => {
    rmSync(temporary, { recursive: true });
  });

  const runFolders = (): readonly string[] =>
    list(temporary).filter((name) => name.startsWith('knotenwerk-neo4j-'));

  /** The servers that the nested run has noted up to now. */
  const notedPids = (): readonly number[] =>
    runFolders().flatMap((run) => list(join(temporary, run, 'processes')).map(Number));

  /** Runs fixtures in a jest of their own and collects the servers it starts. */
  const runJest = async (fixtures: readonly string[], ...options: readonly string[]) => {
    const jest = join(REPOSITORY_FOLDER, 'node_modules/jest/bin/jest.js');
    const node = ['--experimental-vm-modules', '--no-warnings', jest, '--json', ...options];
    const testMatch = fixtures.flatMap((name) => ['--testMatch', `**/${name}.fixture.ts`]);
    const child = spawn(process.execPath, [...node, ...testMatch], {
      cwd: join(REPOSITORY_FOLDER, 'backend'),
      env: { ...process.env, TMPDIR: temporary },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const output = text(child.stdout);
    const pids = new Set<number>();
    const watch = setInterval(() => {
      for (const pid of notedPids()) pids.add(pid);
    }, 100);
    await once(child, 'close');
    clearInterval(watch);
    return { output: await output, pids: [...pids] };
  };

  it(
    'outlive a worker that crashes, serve the next one, and end with the run',
    async () => {
      const { output, pids } = await runJest(['crashing', 'following'], '-w', '2');
      const { testResults } = JSON.parse(output) as JestReport;
      const passed = testResults.filter(({ status }) => status === 'passed');
      expect(passed.map(({ name }) => name)).toEqual([expect.stringContaining('following')]);
      expect(pids).toHaveLength(1);
      expect(pids.filter(isProcessAlive)).toEqual([]);
      expect(runFolders()).toEqual([]);
    },
    LEASE_TIMEOUT_MS,
  );

  it(
    'end soon after a run that was killed',
    async () => {
      const { pids } = await runJest(['crashing'], '--runInBand');
      expect(pids).toHaveLength(1);
      while (runFolders().length > 0 || pids.some(isProcessAlive)) await sleep(100);
    },
    LEASE_TIMEOUT_MS,
  );
});
