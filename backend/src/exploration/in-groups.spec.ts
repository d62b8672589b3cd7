import type { LinkRecord, NodeRecord } from '@knotenwerk/graph-schema';
import type { EntitySummary, LinkWithEnds } from '../database/entity-summary.ts';
import type { GroupingWish } from '../grouping/group-actors.ts';
import type { Picture } from '../whole-network/picture.service.ts';
import { inGroups, type DrawableNeighbourhood } from './in-groups.ts';
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
    areaType: null,
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

const PICTURE: Picture = {
  places: new Map(
    WHOLE.nodes.map(({ entity: { id } }, index) => [
      id,
      { id, x: index, y: 2 * index, community: id === 'person-a' ? null : 'dihk' },
    ]),
  ),
  communities: [
    { id: 'dihk', rank: 0, state: null, kind: 'COMPANY', theme: null, lead: seed.entity },
    { id: 'elsewhere', rank: 1, state: null, kind: null, theme: null, lead: seed.entity },
  ],
};

const grouped = (wish: Partial<GroupingWish> = {}, nodes = 5) =>
  inGroups(WHOLE, PICTURE, { groupBy: null, opened: [], ...wish }, { nodes, groups: 2 });

const drawnIds = ({ nodes }: DrawableNeighbourhood) => nodes.map(({ entity }) => entity.id);
const sizes = ({ groups }: DrawableNeighbourhood) =>
  groups.map(({ key, count }) => [key, count] as const);

describe('a neighbourhood of too many nodes', () => {
  it('draws the nodes asked for at their places and puts the others together by kind', () => {
    const found = grouped();
    expect(found.groupBy).toBe('KIND');
    expect(found.nodes).toEqual([{ ...seed, place: PICTURE.places.get('dihk') }]);
    expect(sizes(found)).toEqual([
      ['COMPANY', 3],
      ['PERSON', 1],
    ]);
  });

  it('puts them together as is wished for', () => {
    const found = grouped({ groupBy: 'COMMUNITY' });
    expect(found.groupBy).toBe('COMMUNITY');
    expect(sizes(found)).toEqual([
      ['dihk', 3],
      ['NONE', 1],
    ]);
  });

  it('counts the links of the groups with the nodes asked for and with each other', () => {
    expect(grouped().ties).toEqual([
      { from: '+COMPANY', to: '+PERSON', count: 1 },
      { from: '+COMPANY', to: 'dihk', count: 2 },
    ]);
  });

  it('draws the members of an opened group with the links between them and their sources', () => {
    const found = grouped({ opened: ['COMPANY'] }, 6);
    expect(drawnIds(found)).toEqual(['dihk', 'ihk-koeln', 'ihk-trier', 'verein']);
    expect(sizes(found)).toEqual([['PERSON', 1]]);
    expect(found.links).toEqual(WHOLE.links.slice(0, 4));
    expect([...found.documents.keys()]).toEqual(['doc-nah', 'doc-fern']);
  });

  it('draws the nearest of an opened group that has more members than there is room for', () => {
    const found = grouped({ opened: ['COMPANY'] }, 5);
    expect(drawnIds(found)).toEqual(['dihk', 'ihk-koeln', 'ihk-trier']);
    expect(sizes(found)).toEqual([
      ['COMPANY', 1],
      ['PERSON', 1],
    ]);
    expect(found.links).toEqual(WHOLE.links.slice(0, 2));
    expect([...found.documents.keys()]).toEqual(['doc-nah']);
  });

  it('tells what was left out beside those drawn, and how many there are in all', () => {
    expect(grouped().omitted).toEqual([]);
    expect(grouped({ opened: ['COMPANY'] }).omitted).toEqual(WHOLE.omitted);
    expect(grouped().totalCount).toBe(8);
  });

  it('counts the communities of all of them', () => {
    expect(grouped().communities).toEqual([{ ...PICTURE.communities[0], count: 4 }]);
  });
});
