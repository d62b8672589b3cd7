import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Start time of a process where the system does not tell it. */
export const UNKNOWN_START = '0';

/** What tells one process from every other, also from a later one that got the same id. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in clock ticks since the machine did; UNKNOWN_START where there is no /proc. */
  readonly start: string;
  /** Short digest of the machine's name and the process-id space: containers count their processes on their own. */
  readonly place: string;
}

/** Field 22 of /proc/<pid>/stat; the second field is the program's name in brackets and may hold anything. */
function startOf(pid: number): string {
  const START_FIELD = 22;
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[START_FIELD - 3] ?? UNKNOWN_START;
  } catch {
    return UNKNOWN_START; // Not Linux, the process is gone, or it is hidden from us.
  }
}

function processIdSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return ''; // Only Linux has them.
  }
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  const place = createHash('sha256').update(`${hostname()} ${processIdSpace()}`).digest('hex');
  return { pid: process.pid, start: startOf(process.pid), place: place.slice(0, 8) };
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // It is there, but somebody else's.
  }
}

/** Whether a process of this place still runs; one that started at another time is another process. */
export function isRunning({ pid, start }: ProcessIdentity): boolean {
  if (!exists(pid)) return false;
  const startNow = startOf(pid);
  return start === UNKNOWN_START || startNow === UNKNOWN_START || start === startNow;
}
