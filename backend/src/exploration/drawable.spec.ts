import type { LinkRecord, NodeRecord } from '@knotenwerk/graph-schema';
import type { EntitySummary, LinkWithEnds } from '../database/entity-summary.ts';
import { toDrawable } from './drawable.ts';
import type { Neighbourhood, NeighbourhoodNode } from './neighbourhood.repository.ts';

function node(id: string, distance: number): NeighbourhoodNode {
  const entity: EntitySummary = {
    id,
    label: id.startsWith('person') ? 'Person' : 'Organisation',
    kind: id.startsWith('person') ? null : 'COMPANY',
    name: id,
    nameEn: null,
    shortName: null,
    officialNames: [],
    level: null,
    town: null,
    latitude: null,
    longitude: null,
    state: null,
    status: null,
    confidence: null,
    degree: 1,
    validFrom: null,
    validUntil: null,
  };
  return { entity, distance };
}

function link(from: NeighbourhoodNode, to: NeighbourhoodNode, source: string): LinkWithEnds {
  const record: LinkRecord = {
    id: `${from.entity.id}~MEMBER_OF~${to.entity.id}`,
    type: 'MEMBER_OF',
    from: from.entity.id,
    to: to.entity.id,
    properties: { sources: [source], confidence: 'HIGH' },
    version: 1,
    createdAt: '2026-11-20T09:00:00.000Z',
    updatedAt: '2026-11-20T09:00:00.000Z',
  };
  return { link: record, from: from.entity, to: to.entity };
}

const seed = node('dihk', 0);
const [near, nearby] = [node('ihk-koeln', 1), node('ihk-trier', 1)];
const [far, person] = [node('verein', 2), node('person-a', 2)];

const WHOLE: Neighbourhood = {
  nodes: [seed, near, nearby, far, person],
  links: [
    link(near, seed, 'doc-nah'),
    link(nearby, seed, 'doc-nah'),
    link(far, near, 'doc-fern'),
    link(far, nearby, 'doc-fern'),
    link(person, near, 'doc-fern'),
  ],
  totalCount: 8,
  omitted: [{ via: 'ihk-koeln', label: 'Organisation', kind: 'COMPANY', count: 3 }],
  documents: new Map(['doc-nah', 'doc-fern'].map((id) => [id, { id } as NodeRecord])),
  unknownIds: [],
};

describe('toDrawable', () => {
  it('leaves a neighbourhood that can be drawn as it is', () => {
    expect(toDrawable(WHOLE)).toBe(WHOLE);
    expect(toDrawable(WHOLE, 5)).toBe(WHOLE);
  });

  it('keeps the nearest nodes, the links between them and the sources of those', () => {
    const drawn = toDrawable(WHOLE, 3);
    expect(drawn.nodes).toEqual([seed, near, nearby]);
    expect(drawn.links).toEqual(WHOLE.links.slice(0, 2));
    expect([...drawn.documents.keys()]).toEqual(['doc-nah']);
  });

  it('counts what is cut as omitted, beside what was omitted before', () => {
    expect(toDrawable(WHOLE, 3).omitted).toEqual([
      { via: 'ihk-koeln', label: 'Organisation', kind: 'COMPANY', count: 4 },
      { via: 'ihk-koeln', label: 'Person', kind: null, count: 1 },
      { via: 'ihk-trier', label: 'Organisation', kind: 'COMPANY', count: 1 },
    ]);
  });

  it('forgets omissions of nodes that are cut themselves', () => {
    expect(toDrawable(WHOLE, 1).omitted).toEqual([
      { via: 'dihk', label: 'Organisation', kind: 'COMPANY', count: 2 },
    ]);
  });

  it('keeps the number of nodes there are', () => {
    expect(toDrawable(WHOLE, 1).totalCount).toBe(8);
  });
});
