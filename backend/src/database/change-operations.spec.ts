import type { ChangeOperation, ChangeSet, UpsertNode } from '@knotenwerk/graph-schema';
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
