import { closeSync, openSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { livingClaims, newClaim, SIGN_OF_LIFE_MS, type FolderClaim } from './folder-claim.ts';
import { ownIdentity } from './process-identity.ts';
import { lockedError } from './store-errors.ts';

/** The folder belongs to this process until it is released. */
export interface FolderLock {
  release(): void;
}

/** Claims of this process; global, as two copies of this module in one process must know of each other. */
const HELD = Symbol.for('knotenwerk.embedded.held-claims');
const shared = globalThis as { [HELD]?: Set<string> };

const ATTEMPTS = 4;
const LONGEST_PAUSE_MS = 60;

/**
 * Takes the folder for this process alone. Throws StoreError STORE_LOCKED while another one has it;
 * what a killed process left behind is taken over at once.
 *
 * The trap: with one lock file, two processes that both find a dead holder both remove the file, and the second removes
 * the new lock of the first. So nobody removes what another living process made: everyone first leaves a claim
 * under a name of its own, then looks, and steps back if a living one is there too. Of two who hold the folder
 * one must have looked after both claims were there, which is impossible. At worst both step back and try again.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const held = heldClaims();
  for (let attempt = 1; ; attempt += 1) {
    const claim = newClaim(ownIdentity());
    const other = tryClaim(folder, claim, held);
    if (other === null) return hold(folder, claim, held);
    if (attempt === ATTEMPTS) throw lockedError(folder, other.pid);
    await sleep(Math.random() * LONGEST_PAUSE_MS);
  }
}

function heldClaims(): Set<string> {
  const held = shared[HELD] ?? new Set();
  shared[HELD] = held;
  return held;
}

/** Leaves a claim; takes it back and returns the claim in its way if there is one. */
function tryClaim(folder: string, claim: FolderClaim, held: Set<string>): FolderClaim | null {
  const path = join(folder, claim.fileName);
  held.add(claim.fileName);
  try {
    closeSync(openSync(path, 'wx'));
    const [other] = livingClaims(folder, claim, held);
    if (other === undefined) return null;
    rmSync(path, { force: true });
    held.delete(claim.fileName);
    return other;
  } catch (error) {
    held.delete(claim.fileName);
    throw error;
  }
}

function hold(folder: string, { fileName }: FolderClaim, held: Set<string>): FolderLock {
  const path = join(folder, fileName);
  const signOfLife = setInterval(giveSignOfLife, SIGN_OF_LIFE_MS, path);
  signOfLife.unref();
  return {
    release: () => {
      clearInterval(signOfLife);
      rmSync(path, { force: true });
      held.delete(fileName);
    },
  };
}

function giveSignOfLife(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // Somebody removed the folder: the next write to the store will say so, a timer has nobody to tell.
  }
}
