import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';
import { openEmbeddedStore } from './embedded-store.ts';
import { encodeRecord } from './record-codec.ts';
import { openTables } from './store-tables.ts';
import { ChildProgram, killPrograms } from './testing/child-program.ts';
import { contentOf, useTemporaryFolder } from './testing/temporary-folder.ts';

async function expectRefusal(folder: string, code: string): Promise<void> {
  const before = contentOf(folder);
  await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({ code });
  expect(contentOf(folder)).toEqual(before);
}

/** Runs a step without the rights of root, where the test has them. */
async function asOrdinaryUser(step: () => Promise<void>): Promise<void> {
  const NOBODY = 65_534;
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    await step();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

async function makeStore(folder: string): Promise<void> {
  await (await openEmbeddedStore({ folder })).close();
}

describe('an embedded store refuses a folder and leaves it as it is', () => {
  const temporary = useTemporaryFolder();
  afterEach(killPrograms);

  it('when it holds files of another program', async () => {
    const folder = temporary();
    writeFileSync(join(folder, 'urlaub.jpg'), 'Strand');
    await expectRefusal(folder, 'STORE_FOREIGN');
  });

  it.each(['', 'PK\u0003\u0004 something else', 'x'.repeat(100_000)])(
    'when a file of another program has the name of ours (%#)',
    async (content) => {
      const folder = temporary();
      writeFileSync(join(folder, 'data.mdb'), content);
      await expectRefusal(folder, 'STORE_FOREIGN');
    },
  );

  it('when it is the lmdb environment of another program', async () => {
    const folder = temporary();
    const other = open({ path: folder, noSubdir: false, overlappingSync: false });
    await other.put('settings', { theme: 'dark' });
    await other.close();
    await expectRefusal(folder, 'STORE_FOREIGN');
  });

  it('when it was written by a newer release', async () => {
    const folder = temporary();
    await makeStore(folder);
    const text = JSON.stringify({ format: 'knotenwerk', formatVersion: 2 });
    writeFileSync(join(folder, 'knotenwerk.json'), text);
    await expectRefusal(folder, 'STORE_FOREIGN');
    await expect(openEmbeddedStore({ folder })).rejects.toThrow(
      'has format 2; this Knotenwerk only knows format 1',
    );
  });

  it.each([
    { name: 'other', version: 1 },
    { name: 'knotenwerk', version: 9 },
  ])('when the file itself says that it is of another format: %j', async (format) => {
    const folder = temporary();
    await makeStore(folder);
    const tables = openTables(folder, 'write');
    tables.root.transactionSync(() => {
      tables.meta.putSync('format', encodeRecord(format));
    });
    await tables.root.close();
    await expectRefusal(folder, 'STORE_FOREIGN');
  });

  it('when its parent folder does not exist', async () => {
    const folder = join(temporary(), 'fehlt', 'store');
    await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({
      code: 'STORE_NOT_WRITABLE',
      message: expect.stringContaining(folder) as string,
    });
    expect(readdirSync(temporary())).toEqual([]);
  });

  it('when it is no folder', async () => {
    const file = join(temporary(), 'datei');
    writeFileSync(file, 'Text');
    await expect(openEmbeddedStore({ folder: file })).rejects.toMatchObject({
      code: 'STORE_NOT_WRITABLE',
    });
    await expect(openEmbeddedStore({ folder: join(file, 'store') })).rejects.toMatchObject({
      code: 'STORE_NOT_WRITABLE',
    });
  });

  // A limit of the shell stands for a full disk; there is none on Windows.
  (process.platform === 'win32' ? it.skip : it)('when the disk is full', async () => {
    const folder = join(temporary(), 'voll');
    const BLOCKS = 8;
    const program = new ChildProgram(
      'database/embedded/testing/crash.fixture',
      [folder, 'open'],
      BLOCKS,
    );
    expect(await program.end()).toContain('STORE_NOT_WRITABLE');
    expect(readdirSync(folder)).toEqual([]);
  });

  // Root may write everywhere, so it becomes nobody for the moment; Windows knows no such rights.
  (process.platform === 'win32' ? it.skip : it)('when it may not be written', async () => {
    const folder = join(temporary(), 'nur-lesen');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    await asOrdinaryUser(() =>
      expect(openEmbeddedStore({ folder })).rejects.toMatchObject({ code: 'STORE_NOT_WRITABLE' }),
    );
    chmodSync(folder, 0o700);
  });
});

describe('an embedded store accepts a folder', () => {
  const temporary = useTemporaryFolder();

  it('that it has to make', async () => {
    await makeStore(join(temporary(), 'neu'));
    await makeStore(join(temporary(), 'mit.punkt'));
  });

  it('that holds nothing but hidden files', async () => {
    writeFileSync(join(temporary(), '.gitkeep'), '');
    await makeStore(temporary());
  });

  it('in which the making of a store was interrupted before or after the file was there', async () => {
    const folder = temporary();
    mkdirSync(join(folder, 'creating'));
    writeFileSync(join(folder, 'creating', 'data.mdb'), 'half');
    await makeStore(folder);
  });
});
