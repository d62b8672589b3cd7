import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readExport } from '../../testing/read-export.ts';
import { openEmbeddedStore } from './embedded-store.ts';
import { ChildProgram, killPrograms } from './testing/child-program.ts';
import { crashChange, expectedNodes, LAST_NODE } from './testing/crash-changes.ts';
import { useTemporaryFolder } from './testing/temporary-folder.ts';

describe('what an embedded store has acknowledged', () => {
  const temporary = useTemporaryFolder();
  afterEach(killPrograms);

  it('is in the file at that moment, not only after closing', async () => {
    const store = await openEmbeddedStore({ folder: join(temporary(), 'a') });
    await store.apply(crashChange(1));
    const aside = join(temporary(), 'b');
    mkdirSync(aside);
    copyFileSync(join(temporary(), 'a', 'data.mdb'), join(aside, 'data.mdb'));
    const copy = await openEmbeddedStore({ folder: aside });
    expect(await readExport(copy)).toEqual(await readExport(store));
    await copy.close();
    await store.close();
  });

  it('is there again after closing and opening, with its history', async () => {
    const folder = temporary();
    const store = await openEmbeddedStore({ folder });
    for (const version of [1, 2, 3]) await store.apply(crashChange(version));
    const lines = await readExport(store);
    await store.close();
    const again = await openEmbeddedStore({ folder });
    expect(await readExport(again)).toEqual(lines);
    expect(await again.findChange(3)).toMatchObject({ version: 3, reason: 'Änderung 3' });
    await again.close();
  });

  it('is what was written, whatever the caller does to the objects afterwards', async () => {
    const store = await openEmbeddedStore({ folder: temporary() });
    const properties = { title: 'Vorher', kind: 'WEB' };
    const operations = [
      { action: 'upsertNode' as const, label: 'Document' as const, id: 'd', properties },
    ];
    await store.apply({ author: 'a', reason: 'b', sources: [], operations });
    properties.title = 'Nachher';
    expect(store.graph.findNode('d')?.record.properties['title']).toBe('Vorher');
    await store.close();
  });

  // A limit of the shell stands for a full disk; there is none on Windows.
  (process.platform === 'win32' ? it.skip : it)(
    'is all there is to see when the disk is full, and the store goes on when there is room',
    async () => {
      const folder = temporary();
      const program = new ChildProgram(
        'database/embedded/testing/crash.fixture',
        [folder, 'fill'],
        20_000,
      );
      expect(await program.end()).toBe('');
      const version = program.last('acknowledged');
      expect(program.last('refused')).toBe(version + 1);
      expect(program.last('visible')).toBe(version);
      expect(program.last('recovered')).toBe(version + 1);
      const store = await openEmbeddedStore({ folder });
      const nodes = Array.from(store.graph.nodes(), ({ record }) => [record.id, record.version]);
      expect(new Map(nodes as [string, number][])).toEqual(
        expectedNodes(version).set(LAST_NODE, version + 1),
      );
      await store.close();
    },
    120_000,
  );
});

describe('a closed embedded store', () => {
  const temporary = useTemporaryFolder();

  it('finishes what was asked for before and refuses what comes after', async () => {
    const store = await openEmbeddedStore({ folder: temporary() });
    const before = store.apply(crashChange(1));
    const closed = store.close();
    const after = store.apply(crashChange(2));
    await expect(before).resolves.toMatchObject({ version: 1 });
    await closed;
    await expect(after).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    await expect(store.check()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  });
});
