import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jServerError } from './neo4j-server.error.ts';
import { isProcessAlive } from './process-liveness.ts';

/** Who holds a lock: a process and the task it holds it for. */
export interface LockHolder {
  readonly pid: number;
  readonly task: string;
}

/** A lock that is held; releasing it twice does no harm. */
export interface FolderLock {
  release(): void;
}

/** How to wait for a lock. */
export interface LockOptions {
  /** What the lock is held for; it is shown to those who wait in vain. */
  readonly task: string;
  readonly timeoutMs: number;
  /** Further reason to take a lock over than the death of its holder. */
  readonly isOver?: (holder: LockHolder) => boolean;
  readonly signal?: AbortSignal | undefined;
}

const POLL_MS = 100;
/** Making the folder and naming the holder are two steps; between them a lock is young, not stale. */
const NAMELESS_MS = 5000;

/**
 * Excludes other processes by a folder, which only one of them can make. A lock whose holder died is
 * taken over. @throws Neo4jServerError LOCK_TIMEOUT naming the holder.
 */
export async function acquireFolderLock(folder: string, options: LockOptions): Promise<FolderLock> {
  const deadline = Date.now() + options.timeoutMs;
  while (!claimFolder(folder)) {
    removeIfStale(folder, options);
    if (Date.now() > deadline) throw heldTooLong(folder, options);
    await sleep(POLL_MS, undefined, { signal: options.signal });
  }
  writeFileSync(
    join(folder, 'holder.json'),
    JSON.stringify({ pid: process.pid, task: options.task }),
  );
  return { release: releaseOnce(folder) };
}

function releaseOnce(folder: string): () => void {
  let isHeld = true;
  return () => {
    if (isHeld) rmSync(folder, { recursive: true, force: true });
    isHeld = false;
  };
}

/** Makes a folder; false when it is there already, so that of several processes one hears true. */
export function claimFolder(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Two who find the same stale lock must not both remove it: the second would remove the lock that
 * the first has just taken. So the removal has a lock of its own and looks again inside it.
 */
function removeIfStale(folder: string, options: LockOptions): void {
  if (!isStale(folder, options)) return;
  const removal = `${folder}.removal`;
  if (!claimFolder(removal)) {
    if (ageMs(removal) > NAMELESS_MS) rmSync(removal, { recursive: true, force: true });
    return;
  }
  if (isStale(folder, options)) rmSync(folder, { recursive: true, force: true });
  rmSync(removal, { recursive: true, force: true });
}

function isStale(folder: string, { isOver }: LockOptions): boolean {
  const holder = findHolder(folder);
  if (holder === null) return ageMs(folder) > NAMELESS_MS;
  return !isProcessAlive(holder.pid) || isOver?.(holder) === true;
}

function findHolder(folder: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'holder.json'), 'utf8')) as LockHolder;
  } catch {
    return null; // Not written yet, half written, or the lock has just been released.
  }
}

function ageMs(path: string): number {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made === undefined ? 0 : Date.now() - made;
}

function heldTooLong(folder: string, { task, timeoutMs }: LockOptions): Neo4jServerError {
  const holder = findHolder(folder);
  const who = holder === null ? 'somebody' : `process ${String(holder.pid)} (${holder.task})`;
  const seconds = String(Math.round(timeoutMs / 1000));
  return new Neo4jServerError(
    'LOCK_TIMEOUT',
    `Gave up waiting for ${folder} after ${seconds} s (${task}): ${who} holds it.`,
  );
}
