import type { ChangeOperation, ChangeSet, UpsertNode } from '@knotenwerk/graph-schema';
import fc from 'fast-check';
import { PlannedNetwork } from '../testing/planned-network.ts';
import { SMALL_NETWORK } from '../testing/small-network.ts';

function change(...operations: ChangeOperation[]): ChangeSet {
  return { author: 'Redaktion', reason: 'Nachtrag', sources: [], operations };
}

function filled(): PlannedNetwork {
  const network = new PlannedNetwork();
  network.apply(SMALL_NETWORK);
  return network;
}

function storedOrganisation(network: PlannedNetwork, id: string): UpsertNode {
  const properties = network.nodes.get(id)?.properties ?? {};
  return { action: 'upsertNode', label: 'Organisation', id, properties };
}

describe('planChange', () => {
  it('records author, reason, sources, time and one entry per record', () => {
    const at = '2026-11-20T10:00:00.000Z';
    const record = new PlannedNetwork().apply(SMALL_NETWORK, at);
    expect(record).toMatchObject({
      version: 1,
      author: 'Kleines Netz',
      reason: 'Bestand für die Verträge der Ablagen',
      sources: ['doc-satzung'],
      at,
    });
    expect(record?.entries).toHaveLength(SMALL_NETWORK.operations.length);
    expect(record?.entries.every(({ before }) => before === null)).toBe(true);
  });

  it('does not depend on the order of the operations', () => {
    const expected = filled();
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...SMALL_NETWORK.operations], {
          minLength: SMALL_NETWORK.operations.length,
        }),
        (operations) => {
          const network = new PlannedNetwork();
          network.apply({ ...SMALL_NETWORK, operations });
          expect(Object.fromEntries(network.nodes)).toEqual(Object.fromEntries(expected.nodes));
          expect(Object.fromEntries(network.links)).toEqual(Object.fromEntries(expected.links));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('changes nothing when everything is there already', () => {
    const network = filled();
    expect(network.apply(SMALL_NETWORK)).toBeNull();
    expect(network.version).toBe(1);
  });

  it('takes the same properties in another order for the same', () => {
    const network = filled();
    const { properties, ...rest } = storedOrganisation(network, 'dihk');
    const turned = Object.fromEntries(Object.entries(properties).reverse());
    expect(network.apply(change({ ...rest, properties: turned }))).toBeNull();
  });

  it('records of many operations only those that change something', () => {
    const network = filled();
    const dihk = storedOrganisation(network, 'dihk');
    const operations = SMALL_NETWORK.operations.map((operation) =>
      operation.id === 'dihk'
        ? { ...dihk, properties: { ...dihk.properties, founded: '1949-10' } }
        : operation,
    );
    const record = network.apply(change(...operations));
    expect(record?.entries.map(({ after }) => after?.id)).toEqual(['dihk']);
    expect(record?.version).toBe(2);
  });

  it('replaces all properties: what is not named is gone', () => {
    const network = filled();
    const { properties, ...rest } = storedOrganisation(network, 'dihk');
    const { kind, name, status, sources } = properties as Record<string, string>;
    network.apply(
      change({ ...rest, properties: { kind, name, status, sources } as typeof properties }),
    );
    expect(network.nodes.get('dihk')?.properties).toEqual({ kind, name, status, sources });
  });

  it('treats an absent value as not named', () => {
    const network = filled();
    const { properties, ...rest } = storedOrganisation(network, 'dihk');
    const absent = { ...properties, town: undefined } as unknown as typeof properties;
    network.apply(change({ ...rest, properties: absent }));
    expect(Object.keys(network.nodes.get('dihk')?.properties ?? {})).not.toContain('town');
  });

  it('keeps nothing of the object it was given', () => {
    const network = filled();
    const { properties, ...rest } = storedOrganisation(network, 'dihk');
    const sources = ['doc-dihk'];
    network.apply(change({ ...rest, properties: { ...properties, sources, founded: '1949' } }));
    sources.push('doc-treffen');
    expect(network.nodes.get('dihk')?.properties['sources']).toEqual(['doc-dihk']);
  });

  it('stamps what changed and keeps the time it came in', () => {
    const network = filled();
    const at = '2026-12-01T08:00:00.000Z';
    network.apply(change({ action: 'endNode', id: 'dihk', on: '2026' }), at);
    expect(network.nodes.get('dihk')).toMatchObject({
      version: 2,
      createdAt: '2026-11-20T09:00:00.000Z',
      updatedAt: at,
    });
    expect(network.nodes.get('bmwe')).toMatchObject({ version: 1 });
  });

  it('keeps the state before and after in every entry, so that it can be undone', () => {
    const network = filled();
    const before = network.links.get('ihk-koeln~MEMBER_OF~dihk');
    const record = network.apply(
      change({ action: 'endLink', id: 'ihk-koeln~MEMBER_OF~dihk', on: '2026-06' }),
    );
    expect(record?.entries).toEqual([
      { on: 'link', before, after: network.links.get('ihk-koeln~MEMBER_OF~dihk') },
    ]);
  });
});
