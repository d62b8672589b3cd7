import { LINK_PROPERTIES, NODE_LABEL_NAMES, nodePropertySpecs } from '@knotenwerk/graph-schema';
import { isInt } from 'neo4j-driver';
import { SMALL_NETWORK } from '../../testing/small-network.ts';
import {
  linkProperties,
  nodeProperties,
  storedLink,
  storedNode,
  type StoredProperties,
} from './stored-properties.ts';

const STAMPS = { version: 3, createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-02T00:00:00Z' };
const OF_NODES = ['id', 'version', 'createdAt', 'updatedAt', 'searchText', 'sortName', 'validFrom'];
const OF_LINKS = ['id', 'version', 'createdAt', 'updatedAt', 'validFrom', 'validUntil'];

/** The driver gives integers back as numbers. */
function asRead(stored: StoredProperties): StoredProperties {
  return Object.fromEntries(
    Object.entries(stored).map(([name, value]) => [name, isInt(value) ? value.toNumber() : value]),
  );
}

describe('what Neo4j keeps', () => {
  it.each(NODE_LABEL_NAMES)('mixes nothing of its own with the properties of a %s', (label) => {
    const names = Object.keys(nodePropertySpecs(label));
    expect(
      names.filter((name) =>
        [...OF_NODES, 'validUntil', 'cites', 'location', 'districtId'].includes(name),
      ),
    ).toEqual([]);
  });

  it('mixes nothing of its own with the properties of a link', () => {
    expect(Object.keys(LINK_PROPERTIES).filter((name) => OF_LINKS.includes(name))).toEqual([]);
  });

  it('gives back what it was given', () => {
    for (const operation of SMALL_NETWORK.operations) {
      if (operation.action === 'upsertNode') {
        const stored = asRead(storedNode({ ...operation, ...STAMPS }));
        expect(nodeProperties(operation.label, stored)).toEqual(operation.properties);
      }
      if (operation.action === 'upsertLink')
        expect(linkProperties(storedLink({ ...operation, ...STAMPS }))).toEqual(
          operation.properties,
        );
    }
  });

  it('keeps whole numbers as integers, not as the floating point numbers of JavaScript', () => {
    const properties = { name: 'Treffen', kind: 'MEETING', participants: 40 };
    const stored = storedNode({ label: 'Event', id: 'treffen', properties, ...STAMPS });
    expect([stored['participants'], stored['version']].every(isInt)).toBe(true);
  });

  it('is flat: records become one text each', () => {
    const names = [{ name: 'Alt', kind: 'OFFICIAL', sources: ['doc'] }];
    const properties = { name: 'Neu', kind: 'OTHER', status: 'ACTIVE', names };
    const stored = storedNode({ label: 'Organisation', id: 'neu', properties, ...STAMPS });
    expect(stored['names']).toEqual([JSON.stringify(names[0])]);
    expect(stored['cites']).toEqual(['doc']);
  });
});
