import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acquireFolderLock, type FolderLock } from './folder-lock.ts';

describe('the lock between processes', () => {
  let folder: string;
  let lockFolder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'folder-lock-'));
    lockFolder = join(folder, 'lock');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const acquire = (timeoutMs = 250): Promise<FolderLock> =>
    acquireFolderLock(lockFolder, { task: 'count sheep', timeoutMs });
  const deadPid = (): number => spawnSync(process.execPath, ['--version']).pid;
  const holdAs = (pid: number): void => {
    mkdirSync(lockFolder);
    writeFileSync(join(lockFolder, 'holder.json'), JSON.stringify({ pid, task: 'sleep' }));
  };

  it('names its holder to whom it kept waiting too long', async () => {
    await acquire();
    await expect(acquire()).rejects.toMatchObject({
      code: 'LOCK_TIMEOUT',
      message: expect.stringContaining(`process ${String(process.pid)} (count sheep)`) as string,
    });
  });

  it('goes to the next when it is released, and a second release does not take it away', async () => {
    const first = await acquire();
    const waiting = acquire(5000);
    first.release();
    const second = await waiting;
    first.release();
    await expect(acquire()).rejects.toMatchObject({ code: 'LOCK_TIMEOUT' });
    second.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken over from a dead process, by one of many only', async () => {
    holdAs(deadPid());
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => acquire()));
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is not taken over from a living process', async () => {
    holdAs(process.ppid);
    await expect(acquire()).rejects.toMatchObject({ code: 'LOCK_TIMEOUT' });
  });

  it('is taken over when its holder died before naming itself', async () => {
    mkdirSync(lockFolder);
    await expect(acquire()).rejects.toMatchObject({ code: 'LOCK_TIMEOUT' });
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(lockFolder, longAgo, longAgo);
    await expect(acquire()).resolves.toBeDefined();
  });

  it('is no longer waited for once the wish is withdrawn', async () => {
    await acquire();
    const signal = AbortSignal.timeout(50);
    const waiting = acquireFolderLock(lockFolder, { task: 'wait', timeoutMs: 60_000, signal });
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});
