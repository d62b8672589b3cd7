import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { claimFolder } from '../neo4j-server/folder-lock.ts';

const schema = z.object({ folder: z.string(), ownerPid: z.number() });

/** The test run this spec belongs to: a folder shared by its workers and the process that owns it. */
export type Neo4jTestRun = z.infer<typeof schema>;

/** The present test run, as the global set-up announced it. @throws Error outside jest */
export function getTestRun(): Neo4jTestRun {
  const announced = process.env['KNOTENWERK_TEST_SERVERS'];
  if (announced === undefined)
    throw new Error('No test run: the globalSetup of backend/jest.config.js did not run.');
  return schema.parse(JSON.parse(announced));
}

/** A new data folder for a server; the teardown removes it. */
export function makeServerHome(): string {
  return mkdtempSync(join(getTestRun().folder, 'homes', 'home-'));
}

/** Notes a server's process, so that it is ended with the run whatever happens to its spec. */
export function noteProcess(pid: number): void {
  appointWarden();
  writeFileSync(processNote(pid), '');
}

/** Forgets a process that has ended; the teardown may have been quicker. */
export function forgetProcess(pid: number): void {
  rmSync(processNote(pid), { force: true });
}

function processNote(pid: number): string {
  return join(getTestRun().folder, 'processes', String(pid));
}

/** One for a run, with its first server: it ends the servers should the run be killed. */
function appointWarden(): void {
  const { folder, ownerPid } = getTestRun();
  if (!claimFolder(join(folder, 'warden'))) return;
  const program = join(import.meta.dirname, 'neo4j-servers.warden.js');
  const options = { detached: true, stdio: 'ignore' } as const;
  spawn(process.execPath, [program, folder, String(ownerPid)], options).unref();
}
