import type { Properties } from '@knotenwerk/graph-schema';
import { OutdatedVersionError } from '../errors.ts';
import { useEmptyStore, type OpenStore } from '../testing/filled-store.ts';
import { PlannedNetwork } from '../testing/planned-network.ts';
import { findRecord, readExport } from '../testing/read-export.ts';
import { change, person } from '../testing/small-change.ts';
import { link, SMALL_NETWORK } from '../testing/small-network.ts';

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const ENTRIES = SMALL_NETWORK.operations.length;

/** Texts and numbers that a store might take for something else. */
const ODD: Properties = {
  level: 'AREA',
  name: '$name {x} "\'` \\ \\n %s ${y} // -- ; \u2028 🏭 é e\u0301 ﬁ',
  type: '0012',
  latitude: 53,
  longitude: 7.000_000_1,
  indicators: [
    {
      indicator: 'null',
      value: 0.1 + 0.2,
      unit: 'percent',
      year: '2021',
      sources: ['doc-satzung'],
    },
    {
      indicator: '{"a":1}',
      value: 9_007_199_254_740_991,
      unit: 'persons',
      year: '2021-03-16',
      sources: ['doc-satzung'],
    },
    {
      indicator: 'true',
      value: -1e-7,
      unit: 'persons',
      year: '2021',
      sources: ['doc-satzung', 'doc-dihk'],
    },
  ],
  checkedAt: '2026-11-20',
  sources: ['doc-dihk', 'doc-satzung'],
};

function applyContract(open: OpenStore): void {
  describe('an empty store', () => {
    const empty = useEmptyStore(open);

    it('says so, has version 0, no change, and answers', async () => {
      const { store } = empty();
      expect(await store.isEmpty()).toBe(true);
      expect(await store.dataVersion()).toBe(0);
      expect([await store.findChange(0), await store.findChange(1)]).toEqual([null, null]);
      await expect(store.check()).resolves.toBeUndefined();
      expect(['embedded', 'neo4j']).toContain(store.kind);
    });

    it('takes a change set and records it', async () => {
      const { store } = empty();
      expect(await store.apply(SMALL_NETWORK)).toEqual({ version: 1, changed: ENTRIES });
      expect(await store.isEmpty()).toBe(false);
      expect(await store.dataVersion()).toBe(1);
      const recorded = await store.findChange(1);
      expect(recorded?.at).toMatch(ISO_TIME);
      expect(recorded).toEqual(new PlannedNetwork().apply(SMALL_NETWORK, recorded?.at));
    });
  });
}

function changeContract(open: OpenStore): void {
  describe('a change', () => {
    const opened = useEmptyStore(open);
    beforeEach(() => opened().store.apply(SMALL_NETWORK));

    it('that changes nothing leaves no trace', async () => {
      const { store } = opened();
      const before = await readExport(store);
      expect(await store.apply(SMALL_NETWORK)).toEqual({ version: 1, changed: 0 });
      expect(await store.apply({ ...SMALL_NETWORK, operations: [] })).toEqual({
        version: 1,
        changed: 0,
      });
      expect(await readExport(store)).toEqual(before);
      expect(await store.findChange(2)).toBeNull();
    });

    it('keeps every text and number as it was written', async () => {
      const { store } = opened();
      const id = 'sonderbar';
      await store.apply(change({ action: 'upsertNode', label: 'Region', id, properties: ODD }));
      expect((await findRecord(store, id))?.properties).toEqual(ODD);
    });

    it('replaces all properties of a node and stamps it', async () => {
      const { store } = opened();
      const before = await findRecord(store, 'zoe-celik');
      expect(await store.apply(change(person('zoe-celik', 'Zoë Çelik-Groß')))).toEqual({
        version: 2,
        changed: 1,
      });
      const after = await findRecord(store, 'zoe-celik');
      expect(after).toMatchObject({ version: 2, createdAt: before?.createdAt });
      expect(after?.properties).toEqual({ name: 'Zoë Çelik-Groß', sources: ['doc-satzung'] });
      expect(Date.parse(after?.updatedAt ?? '')).toBeGreaterThanOrEqual(
        Date.parse(before?.updatedAt ?? ''),
      );
    });

    it('is recorded with the state before and after', async () => {
      const { store } = opened();
      const id = 'ihk-koeln~MEMBER_OF~dihk';
      const before = await findRecord(store, id);
      await store.apply(change({ action: 'endLink', id, on: '2026-06' }));
      const after = await findRecord(store, id);
      expect(after?.properties['until']).toBe('2026-06');
      expect(await store.findChange(2)).toMatchObject({
        version: 2,
        author: 'Redaktion',
        reason: 'Nachtrag',
        sources: ['doc-satzung'],
        entries: [{ on: 'link', before, after }],
      });
    });

    it('ends a node, deletes others, and adds new ones at once', async () => {
      const { store } = opened();
      await store.apply(
        change(
          { action: 'endNode', id: 'ihk-koeln', on: '2026' },
          { action: 'deleteNode', id: 'doc-ungenutzt' },
          { action: 'deleteLink', id: 'bmwe~FUNDS~industriestrategie-2030' },
          link(['anne-weiss', 'LEADS', 'ihk-koeln'], { since: '2020' }),
          person('anne-weiss', 'Anne Weiß'),
        ),
      );
      expect((await findRecord(store, 'ihk-koeln'))?.properties).toMatchObject({
        dissolved: '2026',
        status: 'ENDED',
      });
      expect(await findRecord(store, 'doc-ungenutzt')).toBeNull();
      expect(await findRecord(store, 'bmwe~FUNDS~industriestrategie-2030')).toBeNull();
      expect(await findRecord(store, 'anne-weiss~LEADS~ihk-koeln')).toMatchObject({
        from: 'anne-weiss',
        to: 'ihk-koeln',
        version: 2,
      });
    });

    it('can bring a deleted node back under its id', async () => {
      const { store } = opened();
      await store.apply(change({ action: 'deleteNode', id: 'doc-ungenutzt' }));
      await store.apply(change(person('doc-ungenutzt', 'Jetzt eine Person')));
      expect(await findRecord(store, 'doc-ungenutzt')).toMatchObject({
        label: 'Person',
        version: 3,
      });
    });

    it('counts versions up by one without gaps, refused changes left out', async () => {
      const { store } = opened();
      await store.apply(change(person('anna', 'Anna')));
      await store.apply(change(person('Nicht erlaubt', 'Anna'))).catch(() => null);
      await store.apply(change(person('anna', 'Anna')));
      expect(await store.apply(change(person('bert', 'Bert')))).toEqual({ version: 3, changed: 1 });
      expect((await store.findChange(3))?.entries).toHaveLength(1);
      expect(await store.findChange(4)).toBeNull();
    });

    it('comes one after the other, however many are made at once', async () => {
      const { store } = opened();
      const names = ['anna', 'bert', 'cora', 'dirk', 'emil', 'fina', 'gerd', 'hans'];
      const applied = await Promise.all(names.map((id) => store.apply(change(person(id, 'Neu')))));
      expect(applied.map(({ version }) => version).sort()).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
      const recorded = await Promise.all(applied.map(({ version }) => store.findChange(version)));
      expect(recorded.map((found) => found?.entries[0]?.after?.id)).toEqual(names);
    });

    it('lets one of several on the same version through', async () => {
      const { store } = opened();
      const names = ['Anna', 'Bert', 'Cora', 'Dirk'];
      const outcomes = await Promise.allSettled(
        names.map((name) =>
          store.apply(change({ ...person('zoe-celik', name), expectedVersion: 1 })),
        ),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes)
        if (outcome.status === 'rejected')
          expect(outcome.reason).toEqual(new OutdatedVersionError('zoe-celik', 1, 2));
    });
  });
}

/** What every Store does with changes. */
export function storeContract(open: OpenStore): void {
  applyContract(open);
  changeContract(open);
}
