import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 50;
const isLinux = process.platform === 'linux';

/** Kills every server of a test run's folder, waits until it is gone, removes the folder. */
export async function sweepNeo4jServers(folder) {
  const ours = candidates(folder).filter((pid) => isRunning(pid) && isServerOf(folder, pid));
  for (const pid of ours) kill(pid);
  while (ours.some(isRunning)) await sleep(POLL_MS);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** What the specs noted and, where the system lists processes, also what a spec started otherwise. */
function candidates(folder) {
  const noted = readdirSync(join(folder, 'processes'));
  const listed = isLinux ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return [...new Set([...noted, ...listed])].map(Number);
}

function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // It ended by itself meanwhile.
  }
}

/** As `isProcessAlive`, which is TypeScript and out of reach here; a zombie has ended. */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false; // It has ended, or it was never ours.
  }
  const stat = isLinux ? readProcess(pid, 'stat') : '';
  return !stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
}

/** Where the system tells: the number of a server that ended may belong to somebody else by now. */
function isServerOf(folder, pid) {
  return !isLinux || readProcess(pid, 'cmdline').includes(`--home-dir=${folder}`);
}

function readProcess(pid, file) {
  try {
    return readFileSync(`/proc/${String(pid)}/${file}`, 'utf8');
  } catch {
    return ''; // It ended between the two questions.
  }
}
