import { readFileSync } from 'node:fs';

/**
 * Whether a process with this id runs; one that belongs to somebody else counts, one that has ended
 * and was not yet noticed by its parent (a zombie, usual in containers without init) does not.
 */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return process.platform !== 'linux' || !isZombie(pid);
}

function isZombie(pid: number): boolean {
  try {
    // "pid (name) state ...", and a name may hold brackets itself.
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false; // No /proc, or it ended in between: then the next look will tell.
  }
}
