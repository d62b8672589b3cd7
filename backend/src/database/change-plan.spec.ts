import type { ChangeOperation, ChangeSet, UpsertNode } from '@knotenwerk/graph-schema';
import fc from 'fast-check';
import { OutdatedVersionError } from '../errors.ts';
import { PlannedNetwork } from '../testing/planned-network.ts';
import { link, SMALL_NETWORK } from '../testing/small-network.ts';

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

describe('ending', () => {
  it('sets the end of an organisation and its status', () => {
    const network = filled();
    network.apply(change({ action: 'endNode', id: 'ihk-koeln', on: '2026-06' }));
    expect(network.nodes.get('ihk-koeln')?.properties).toMatchObject({
      dissolved: '2026-06',
      status: 'ENDED',
      name: 'Industrie- und Handelskammer zu Köln',
    });
  });

  it('sets the end of an event, which has no status', () => {
    const network = filled();
    network.apply(
      change({ action: 'endNode', id: 'werkstatt-wasserstoff-2022', on: '2022-09-15' }),
    );
    expect(network.nodes.get('werkstatt-wasserstoff-2022')?.properties).toMatchObject({
      end: '2022-09-15',
    });
  });

  it('sets the end of a link and leaves its role and sources', () => {
    const network = filled();
    const id = 'juergen-gross~LEADS~wachstumsregion-ems-achse~2014-07';
    network.apply(change({ action: 'endLink', id, on: '2026-11-20' }));
    expect(network.links.get(id)?.properties).toEqual({
      since: '2014-07',
      until: '2026-11-20',
      role: 'Geschäftsführung',
      sources: ['doc-satzung'],
      confidence: 'HIGH',
    });
  });

  it('changes nothing when the end is already there', () => {
    const network = filled();
    const end: ChangeOperation = {
      action: 'endNode',
      id: 'netzwerk-zukunft-der-industrie',
      on: '2021',
    };
    expect(network.apply(change(end))).toBeNull();
  });
});

describe('deleting', () => {
  it('removes a link', () => {
    const network = filled();
    network.apply(change({ action: 'deleteLink', id: 'ihk-koeln~MEMBER_OF~dihk' }));
    expect(network.links.has('ihk-koeln~MEMBER_OF~dihk')).toBe(false);
  });

  it('removes a node together with the links that hold it', () => {
    const network = filled();
    network.apply(
      change(
        { action: 'deleteNode', id: 'industrieclub-lingen' },
        { action: 'deleteLink', id: 'industrieclub-lingen~PARTNER_OF~industrieclub-meppen' },
        { action: 'deleteLink', id: 'wachstumsregion-ems-achse~PARTNER_OF~industrieclub-lingen' },
      ),
    );
    expect(network.nodes.has('industrieclub-lingen')).toBe(false);
  });

  it('removes a source when the node that cites it is rewritten in the same change set', () => {
    const network = filled();
    const dihk = storedOrganisation(network, 'dihk');
    network.apply(
      change(
        { action: 'deleteNode', id: 'doc-dihk' },
        { ...dihk, properties: { ...dihk.properties, sources: ['doc-treffen'] } },
      ),
    );
    expect(network.nodes.has('doc-dihk')).toBe(false);
  });

  it('removes a source when the link that cites it is rewritten in the same change set', () => {
    const network = filled();
    network.apply(
      change({
        action: 'upsertNode',
        label: 'Document',
        id: 'doc-neu',
        properties: { title: 'Neu', kind: 'WEB' },
      }),
    );
    const member = link(['ihk-koeln', 'MEMBER_OF', 'dihk']);
    const citing = { ...member, properties: { ...member.properties, sources: ['doc-neu'] } };
    network.apply(change(citing));
    network.apply(change({ action: 'deleteNode', id: 'doc-neu' }, member));
    expect(network.nodes.has('doc-neu')).toBe(false);
  });

  it('removes a source together with everything that cites it', () => {
    const network = filled();
    network.apply(
      change(
        { action: 'deleteNode', id: 'werkstatt-wasserstoff-2022' },
        { action: 'deleteLink', id: 'werkstatt-wasserstoff-2022~ADDRESSES~wasserstoff' },
        { action: 'deleteLink', id: 'werkstatt-wasserstoff-2022~PART_OF~netzwerktreffen-2022' },
      ),
    );
    expect(network.nodes.has('werkstatt-wasserstoff-2022')).toBe(false);
  });
});

describe('optimistic concurrency', () => {
  const end = (expectedVersion: number | null): ChangeSet =>
    change({ action: 'endNode', id: 'dihk', on: '2026', expectedVersion });

  it('applies a change made on the version that is there', () => {
    expect(filled().apply(end(1))?.version).toBe(2);
  });

  it('refuses a change made on an outdated version and tells both', () => {
    const network = filled();
    network.apply(change({ action: 'endNode', id: 'dihk', on: '2025' }));
    expect(() => network.apply(end(1))).toThrow(new OutdatedVersionError('dihk', 1, 2));
  });

  it('refuses to create what is there already', () => {
    expect(() => filled().apply(end(null))).toThrow(new OutdatedVersionError('dihk', null, 1));
  });

  it('refuses to change what is gone', () => {
    const gone: ChangeOperation = { action: 'deleteLink', id: 'weg', expectedVersion: 3 };
    expect(() => filled().apply(change(gone))).toThrow(new OutdatedVersionError('weg', 3, null));
  });

  it('creates what must not exist yet', () => {
    const created = link(['ihk-osnabrueck', 'COOPERATES_WITH', 'ihk-koeln']);
    expect(filled().apply(change({ ...created, expectedVersion: null }))?.version).toBe(2);
  });
});
