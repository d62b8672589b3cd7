import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { isRunning, UNKNOWN_START, type ProcessIdentity } from './process-identity.ts';

/** A file whose name says who works with the folder; it has no content, so it is never half written. */
export interface FolderClaim extends ProcessIdentity {
  readonly fileName: string;
}

const CLAIM_FORM = /^lock-([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{12}$/;

/** How long a claim from another machine or container counts without a sign of life. */
const FOREIGN_LIFE_MS = 30_000;

/** How often a holder gives a sign of life. */
export const SIGN_OF_LIFE_MS = 5_000;

/** The name of a new claim of a process. */
export function newClaim({ place, pid, start }: ProcessIdentity): FolderClaim {
  const unique = randomBytes(6).toString('hex');
  const fileName = `lock-${place}-${String(pid)}-${start}-${unique}`;
  return { place, pid, start, fileName };
}

/** Whether a file in the folder is a claim. */
export function isClaim(fileName: string): boolean {
  return CLAIM_FORM.test(fileName);
}

function toClaim(fileName: string): FolderClaim[] {
  const [, place, pid, start] = CLAIM_FORM.exec(fileName) ?? [];
  if (place === undefined || pid === undefined || start === undefined) return [];
  return [{ fileName, place, pid: Number(pid), start }];
}

/**
 * Whether a claim's process still runs. From another machine or container only the age of the last sign of life
 * can be seen. Where start times are unknown, an id may have been given out again: after a restart of the machine,
 * or to this very process, which knows what it holds.
 */
function isAlive(
  folder: string,
  claim: FolderClaim,
  own: ProcessIdentity,
  held: ReadonlySet<string>,
): boolean {
  const path = join(folder, claim.fileName);
  const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {};
  if (mtimeMs === undefined) return false;
  if (claim.place !== own.place) return Date.now() - mtimeMs < FOREIGN_LIFE_MS;
  if (claim.start !== UNKNOWN_START) return isRunning(claim);
  if (claim.pid === own.pid) return held.has(claim.fileName);
  const machineStarted = Date.now() - uptime() * 1000;
  return mtimeMs > machineStarted && isRunning(claim);
}

/** The claims of others that still count; those of dead processes are cleared away. */
export function livingClaims(
  folder: string,
  own: FolderClaim,
  held: ReadonlySet<string>,
): FolderClaim[] {
  const others = readdirSync(folder)
    .flatMap(toClaim)
    .filter(({ fileName }) => fileName !== own.fileName);
  return others.filter((claim) => {
    const alive = isAlive(folder, claim, own, held);
    if (!alive) rmSync(join(folder, claim.fileName), { force: true });
    return alive;
  });
}
