import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedStore } from './embedded-store.ts';
import { isClaim, newClaim } from './folder-claim.ts';
import { ownIdentity, UNKNOWN_START, type ProcessIdentity } from './process-identity.ts';
import { ChildProgram, killPrograms } from './testing/child-program.ts';
import { useTemporaryFolder } from './testing/temporary-folder.ts';

const tellsStartTimes = ownIdentity().start !== UNKNOWN_START;

function startHolder(folder: string): ChildProgram {
  return new ChildProgram('database/embedded/testing/crash.fixture', [folder, 'hold']);
}

/** Leaves a claim as another process would, some seconds ago. */
function leaveClaim(folder: string, claimant: Partial<ProcessIdentity>, ageSeconds = 0): string {
  const { fileName } = newClaim({ ...ownIdentity(), ...claimant });
  const path = join(folder, fileName);
  writeFileSync(path, '');
  const at = Date.now() / 1000 - ageSeconds;
  utimesSync(path, at, at);
  return fileName;
}

function claimsIn(folder: string): string[] {
  return readdirSync(folder).filter(isClaim);
}

describe('the lock of an embedded store', () => {
  const temporary = useTemporaryFolder();
  afterEach(killPrograms);

  it('refuses a second opening in the same process, and says where and who', async () => {
    const folder = temporary();
    const store = await openEmbeddedStore({ folder });
    const pid = String(process.pid);
    await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      reason: {
        de: `Der Ordner „${folder}“ wird bereits benutzt (Prozess ${pid}). Beenden Sie diesen Prozess oder wählen Sie einen anderen Ordner.`,
        en: `The folder “${folder}” is already in use (process ${pid}). Stop that process or choose another folder.`,
      },
    });
    await store.close();
  });

  it('refuses a folder that another process has, and takes it over at once when that is killed', async () => {
    const folder = temporary();
    const holder = startHolder(folder);
    await holder.hear('opened');
    await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      message: expect.stringContaining(`process ${String(holder.pid)}`) as string,
    });
    await holder.kill();
    const store = await openEmbeddedStore({ folder });
    await store.close();
  });

  it('is let go of when the store is closed', async () => {
    const folder = temporary();
    const store = await openEmbeddedStore({ folder });
    expect(claimsIn(folder)).toHaveLength(1);
    await store.close();
    await store.close();
    expect(claimsIn(folder)).toEqual([]);
    await (await openEmbeddedStore({ folder })).close();
  });

  it('lets at most one of several processes in that start at the same moment', async () => {
    const folder = temporary();
    const programs = Array.from({ length: 4 }, () => startHolder(folder));
    const outcomes = await Promise.allSettled(programs.map((program) => program.hear('opened')));
    await Promise.all(programs.map((program) => program.kill()));
    const refusals = outcomes.filter(({ status }) => status === 'rejected');
    expect(refusals.length).toBeGreaterThanOrEqual(3);
  }, 120_000);

  const onLinux = tellsStartTimes ? it : it.skip;

  onLinux('takes over from a dead process whose number has been given to another', async () => {
    const folder = temporary();
    const left = leaveClaim(folder, { pid: process.ppid, start: '1' });
    const store = await openEmbeddedStore({ folder });
    expect(claimsIn(folder)).not.toContain(left);
    await store.close();
  });

  onLinux(
    'takes over from a process that had the same number in an earlier container',
    async () => {
      const folder = temporary();
      leaveClaim(folder, { start: '1' });
      await (await openEmbeddedStore({ folder })).close();
    },
  );

  it('takes over from an earlier process of the same number where start times are unknown', async () => {
    const folder = temporary();
    leaveClaim(folder, { start: UNKNOWN_START });
    await (await openEmbeddedStore({ folder })).close();
  });

  it('respects another machine or container as long as it gives signs of life', async () => {
    const folder = temporary();
    mkdirSync(folder, { recursive: true });
    const left = leaveClaim(folder, { place: '0123abcd', pid: 7 }, 5);
    await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    expect(claimsIn(folder)).toEqual([left]);
  });

  it('takes over from another machine or container that has fallen silent', async () => {
    const folder = temporary();
    leaveClaim(folder, { place: '0123abcd', pid: 7 }, 60);
    await (await openEmbeddedStore({ folder })).close();
  });
});
