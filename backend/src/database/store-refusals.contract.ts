import type { ChangeOperation } from '@knotenwerk/graph-schema';
import { ChangeRefusedError, OutdatedVersionError } from '../errors.ts';
import { useEmptyStore, type OpenStore } from '../testing/filled-store.ts';
import { readExport } from '../testing/read-export.ts';
import { change, person } from '../testing/small-change.ts';
import { link, SMALL_NETWORK } from '../testing/small-network.ts';

/** What breaks the model, and the issues it is refused with. */
// prettier-ignore
const REFUSED: readonly [string, ChangeOperation[], string[]][] = [
  ['a link from nowhere', [person('anna', 'Anna'), link(['niemand', 'MEMBER_OF', 'dihk'])], ['operations.1.from UNKNOWN_TARGET']],
  ['an unknown source', [person('anna', 'Anna'), link(['bmwe', 'FUNDS', 'dihk'], { sources: ['nie'] })], ['operations.1.properties.sources UNKNOWN_REFERENCE']],
  ['a node that is still linked', [{ action: 'deleteNode', id: 'industrieclub-lingen' }], ['operations.0.id STILL_LINKED']],
  ['a source a node cites', [{ action: 'deleteNode', id: 'doc-dihk' }], ['operations.0.id STILL_CITED']],
  ['a source that a name cites', [{ action: 'deleteNode', id: 'doc-ministerium' }], ['operations.0.id STILL_CITED']],
  ['a format a practice uses', [{ action: 'deleteNode', id: 'industrienacht' }], ['operations.0.id STILL_LINKED', 'operations.0.id STILL_CITED']],
  ['another label', [{ action: 'upsertNode', label: 'Person', id: 'dihk', properties: { name: 'D', sources: ['doc-dihk'] } }], ['operations.0.label LABEL_CHANGE']],
  ['a mirrored link', [link(['industrieclub-meppen', 'PARTNER_OF', 'industrieclub-lingen'])], ['operations.0.id MIRRORED_LINK']],
  ['ending what is not there', [{ action: 'endNode', id: 'nie', on: '2020' }, { action: 'endLink', id: 'nie', on: '2020' }], ['operations.0.id UNKNOWN_TARGET', 'operations.1.id UNKNOWN_TARGET']],
  ['deleting what is not there', [{ action: 'deleteNode', id: 'nie' }, { action: 'deleteLink', id: 'a~MEMBER_OF~b' }], ['operations.0.id UNKNOWN_TARGET', 'operations.1.id UNKNOWN_TARGET']],
];

/** What every Store refuses. */
export function storeRefusalsContract(open: OpenStore): void {
  describe('a change is refused, and nothing of it written,', () => {
    const opened = useEmptyStore(open);
    beforeEach(() => opened().store.apply(SMALL_NETWORK));

    it('with every reason: dangling links, missing sources, what is still needed', async () => {
      const { store } = opened();
      const before = await readExport(store);
      for (const [, operations, expected] of REFUSED) {
        const refusal: unknown = await store
          .apply(change(...operations))
          .catch((error: unknown) => error);
        expect(refusal).toBeInstanceOf(ChangeRefusedError);
        const { issues } = refusal as ChangeRefusedError;
        expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
      }
      expect(await readExport(store)).toEqual(before);
    });

    it('on an outdated version of a node or link, told with both', async () => {
      const { store } = opened();
      const id = 'ihk-koeln~MEMBER_OF~dihk';
      await store.apply(change({ action: 'endLink', id, on: '2026' }));
      await expect(
        store.apply(change({ action: 'deleteLink', id, expectedVersion: 1 })),
      ).rejects.toEqual(new OutdatedVersionError(id, 1, 2));
      await expect(
        store.apply(change({ ...person('zoe-celik', 'Z'), expectedVersion: null })),
      ).rejects.toEqual(new OutdatedVersionError('zoe-celik', null, 1));
      await expect(
        store.apply(change({ ...person('anna', 'A'), expectedVersion: 1 })),
      ).rejects.toEqual(new OutdatedVersionError('anna', 1, null));
      expect(await store.dataVersion()).toBe(2);
      expect(await store.apply(change({ action: 'deleteLink', id, expectedVersion: 2 }))).toEqual({
        version: 3,
        changed: 1,
      });
    });
  });
}
