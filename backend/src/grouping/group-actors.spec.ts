import type { OrganisationKind } from '@knotenwerk/graph-schema';
import type { Place } from '../whole-network/arrangement/arrangement.ts';
import { groupActors, MOST_DRAWN, type GroupingWish } from './group-actors.ts';
import type { Survey, SurveyedActor } from './survey.ts';

const actor = (
  id: string,
  kind: OrganisationKind | null,
  state: string | null = null,
): SurveyedActor => ({
  id,
  label: kind === null ? 'Person' : 'Organisation',
  kind,
  state,
  degree: 1,
});

const SURVEY: Survey = {
  actors: [
    actor('dihk', 'CHAMBER_UMBRELLA', 'DE-BE'),
    actor('ihk-a', 'CHAMBER_OF_COMMERCE', 'DE-NI'),
    actor('ihk-b', 'CHAMBER_OF_COMMERCE', 'DE-NI'),
    actor('anna', null),
  ],
  links: [
    ['ihk-a', 'dihk'],
    ['ihk-a', 'dihk'],
    ['ihk-b', 'dihk'],
    ['ihk-a', 'ihk-b'],
    ['anna', 'ihk-b'],
  ],
};

const PLACES: ReadonlyMap<string, Place> = new Map(
  SURVEY.actors.map(({ id }, index) => [
    id,
    { id, x: index, y: 2 * index, community: id === 'anna' ? null : 'dihk' },
  ]),
);

const grouped = (wish: Partial<GroupingWish>, survey = SURVEY) =>
  groupActors(survey, PLACES, { groupBy: null, opened: [], ...wish });

describe('grouping actors', () => {
  it('draws everybody where there is room and no grouping is wished for', () => {
    expect(grouped({ opened: ['PERSON'] })).toEqual({
      groupBy: null,
      drawn: ['dihk', 'ihk-a', 'ihk-b', 'anna'],
      groups: [],
      ties: [],
    });
  });

  it('puts them together by kind, in the middle of their members, largest first', () => {
    expect(grouped({ groupBy: 'KIND' }).groups).toEqual([
      { id: '+CHAMBER_OF_COMMERCE', key: 'CHAMBER_OF_COMMERCE', count: 2, x: 1.5, y: 3 },
      { id: '+CHAMBER_UMBRELLA', key: 'CHAMBER_UMBRELLA', count: 1, x: 0, y: 0 },
      { id: '+PERSON', key: 'PERSON', count: 1, x: 3, y: 6 },
    ]);
  });

  it.each([
    ['STATE', { 'DE-NI': 2, 'DE-BE': 1, NONE: 1 }],
    ['COMMUNITY', { dihk: 3, NONE: 1 }],
  ] as const)('puts them together by %s, the rest in a group of its own', (groupBy, counts) => {
    const { groups } = grouped({ groupBy });
    expect(Object.fromEntries(groups.map(({ key, count }) => [key, count]))).toEqual(counts);
  });

  it('counts the links between groups, those within left out', () => {
    expect(grouped({ groupBy: 'KIND' }).ties).toEqual([
      { from: '+CHAMBER_OF_COMMERCE', to: '+CHAMBER_UMBRELLA', count: 3 },
      { from: '+CHAMBER_OF_COMMERCE', to: '+PERSON', count: 1 },
    ]);
  });

  it('draws the members of an opened group, and counts their links with groups', () => {
    const { drawn, groups, ties } = grouped({ groupBy: 'KIND', opened: ['CHAMBER_OF_COMMERCE'] });
    expect(drawn).toEqual(['ihk-a', 'ihk-b']);
    expect(groups.map(({ key }) => key)).toEqual(['CHAMBER_UMBRELLA', 'PERSON']);
    expect(ties).toEqual([
      { from: '+CHAMBER_UMBRELLA', to: 'ihk-a', count: 2 },
      { from: '+CHAMBER_UMBRELLA', to: 'ihk-b', count: 1 },
      { from: '+PERSON', to: 'ihk-b', count: 1 },
    ]);
  });

  it('draws some whatever is opened, and counts their links with groups', () => {
    const always = new Set(['dihk']);
    const { drawn, groups, ties } = groupActors(
      SURVEY,
      PLACES,
      { groupBy: 'KIND', opened: [] },
      always,
    );
    expect(drawn).toEqual(['dihk']);
    expect(groups.map(({ key }) => key)).toEqual(['CHAMBER_OF_COMMERCE', 'PERSON']);
    expect(ties).toContainEqual({ from: '+CHAMBER_OF_COMMERCE', to: 'dihk', count: 3 });
  });

  describe('of more actors than can be drawn', () => {
    const many: Survey = {
      actors: Array.from({ length: MOST_DRAWN + 1 }, (_, n) => actor(`f${String(n)}`, 'COMPANY')),
      links: [],
    };

    it('happens by kind without being wished for', () => {
      const { groupBy, drawn, groups } = grouped({}, many);
      expect([groupBy, drawn]).toEqual(['KIND', []]);
      expect(groups.map(({ key, count }) => [key, count])).toEqual([['COMPANY', MOST_DRAWN + 1]]);
    });

    it('draws of an opened group the first there is room for; the rest stay a group', () => {
      const { drawn, groups } = grouped({ opened: ['COMPANY'] }, many);
      expect(drawn.length + groups.length).toBeLessThanOrEqual(MOST_DRAWN);
      expect(drawn[0]).toBe('f0');
      expect(groups).toMatchObject([{ key: 'COMPANY', count: MOST_DRAWN + 1 - drawn.length }]);
    });

    it('never draws more nodes than there is room for, those drawn anyway among them', () => {
      const always = new Set(['f7', 'f900']);
      const wish = { groupBy: null, opened: ['COMPANY'] };
      const { drawn, groups } = groupActors(many, PLACES, wish, always, {
        nodes: 20,
        groups: 2,
      });
      expect(drawn).toHaveLength(18);
      expect(drawn).toEqual(expect.arrayContaining([...always]));
      expect(groups).toMatchObject([{ key: 'COMPANY', count: MOST_DRAWN + 1 - 18 }]);
    });

    it('has at most a hundred groups: the smallest join those that belong to no other', () => {
      const scattered: Survey = {
        actors: Array.from({ length: 150 }, (_, n) =>
          actor(`f${String(n)}`, 'COMPANY', `DE-${String(n)}`),
        ),
        links: [],
      };
      const { groups } = grouped({ groupBy: 'STATE' }, scattered);
      expect(groups).toHaveLength(100);
      expect(groups[0]).toMatchObject({ key: 'NONE', count: 51 });
    });
  });
});
