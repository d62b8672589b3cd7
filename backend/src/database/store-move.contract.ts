import { useEmptyStore, type OpenStore } from '../testing/filled-store.ts';
import { linesFrom, readExport } from '../testing/read-export.ts';
import { plannedExport, SMALL_HISTORY, withoutTimes } from '../testing/small-history.ts';
import { SMALL_NETWORK } from '../testing/small-network.ts';
import type { ExportLine } from './store.ts';

const EXPORT = plannedExport(SMALL_HISTORY);

const isNode = (line: ExportLine, id: string): boolean =>
  line.line === 'node' && line.node.id === id;

/** Exports that are not whole or not of the format, made from a whole one. */
// prettier-ignore
const BROKEN: readonly [string, (lines: readonly ExportLine[]) => unknown[]][] = [
  ['without lines', () => []],
  ['without a header', (lines) => lines.slice(1)],
  ['with two headers', (lines) => [...lines.slice(0, 1), ...lines]],
  ['of another program', (lines) => lines.map((line) => (line.line === 'header' ? { ...line, format: 'anderes' } : line))],
  ['of a later format', (lines) => lines.map((line) => (line.line === 'header' ? { ...line, formatVersion: 2 } : line))],
  ['with a line that is none', (lines) => [...lines, { line: 'notiz' }]],
  ['with links before nodes', (lines) => [...lines.slice(0, 1), ...lines.slice(1).toReversed()]],
  ['with a node twice', (lines) => lines.flatMap((line) => (isNode(line, 'dihk') ? [line, line] : [line]))],
  ['without the end of a link', (lines) => lines.filter((line) => !isNode(line, 'dihk'))],
  ['without a cited document', (lines) => lines.filter((line) => !isNode(line, 'doc-treffen'))],
  ['with a node that breaks the model', (lines) => lines.map((line) => (line.line === 'node' && isNode(line, 'dihk') ? { line: 'node', node: { ...line.node, properties: {} } } : line))],
  ['with a version of the future', (lines) => lines.map((line) => (line.line === 'node' && isNode(line, 'dihk') ? { line: 'node', node: { ...line.node, version: 5 } } : line))],
  ['cut off before the changes', (lines) => lines.filter(({ line }) => line !== 'change')],
  ['cut off among the changes', (lines) => lines.slice(0, -1)],
];

/** What every Store does with exports and imports. */
export function storeMoveContract(open: OpenStore): void {
  describe('moving everything', () => {
    const opened = useEmptyStore(open);

    it('exports a header alone from an empty store', async () => {
      expect(await readExport(opened().store)).toEqual(plannedExport([]));
    });

    it('exports nodes and links by id, then changes by version', async () => {
      const { store } = opened();
      for (const changeSet of SMALL_HISTORY) await store.apply(changeSet);
      expect(withoutTimes(await readExport(store))).toEqual(withoutTimes(EXPORT));
    });

    it('takes an export in, versions, times and changes included, and goes on from there', async () => {
      const { store, profiles, search } = opened();
      expect(await store.import(linesFrom(EXPORT))).toEqual({ version: 4, changed: 80 });
      expect(await readExport(store)).toEqual(EXPORT);
      expect([await store.dataVersion(), await store.isEmpty()]).toEqual([4, false]);
      expect((await profiles.find('dihk', 25, null))?.summary.degree).toBe(5);
      const readings = [{ terms: ['emsachse'], match: 'PART' }] as const;
      const query = { readings, filter: {}, asOf: null };
      expect((await search.findByTerms(query, 9)).totalCount).toBe(2);
      await expect(
        store.apply({
          author: 'A',
          reason: 'B',
          sources: [],
          operations: [{ action: 'deleteNode', id: 'doc-dihk' }],
        }),
      ).rejects.toMatchObject({ code: 'CHANGE_REFUSED' });
      expect((await store.apply(SMALL_NETWORK)).version).toBe(5);
    });

    it('takes the export of an empty store in', async () => {
      const { store } = opened();
      expect(await store.import(linesFrom(plannedExport([])))).toEqual({ version: 0, changed: 0 });
      expect(await store.isEmpty()).toBe(true);
    });

    it('imports into an empty store only', async () => {
      const { store } = opened();
      await store.apply(SMALL_NETWORK);
      const before = await readExport(store);
      await expect(store.import(linesFrom(EXPORT))).rejects.toMatchObject({
        code: 'STORE_NOT_EMPTY',
      });
      expect(await readExport(store)).toEqual(before);
    });

    it('refuses what is not a whole export, and writes nothing of it', async () => {
      const { store } = opened();
      for (const [name, spoil] of BROKEN) {
        const lines = spoil(EXPORT) as ExportLine[];
        const outcome: unknown = await store
          .import(linesFrom(lines))
          .catch((error: unknown) => error);
        expect([name, outcome]).toEqual([
          name,
          expect.objectContaining({ code: 'BAD_USER_INPUT' }),
        ]);
      }
      expect(await readExport(store)).toEqual(plannedExport([]));
      expect(await store.import(linesFrom(EXPORT))).toMatchObject({ version: 4 });
    });
  });
}
