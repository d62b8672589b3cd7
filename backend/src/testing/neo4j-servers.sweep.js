import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 50;

/** Kills every server that is noted in a test run's folder, waits until it is gone, removes the folder. */
export async function sweepNeo4jServers(folder) {
  const pids = readdirSync(join(folder, 'processes')).map(Number);
  const ours = pids.filter((pid) => isServerOf(folder, pid));
  for (const pid of ours) process.kill(pid, 'SIGKILL');
  while (ours.some((pid) => isServerOf(folder, pid))) await sleep(POLL_MS);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Whether the process is there and, where the system tells (/proc), is a server of this folder:
 * the number of one that ended may belong to somebody else by now.
 */
function isServerOf(folder, pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false; // It has ended, or it was never ours.
  }
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').includes(folder);
  } catch {
    return false; // It ended between the two questions.
  }
}
