import type { TFunction } from 'i18next';
import { createI18n } from '../i18n/i18n.ts';
import { communityName, countedName, groupName } from './group-names.ts';
import type { ActorGroup, Community } from './picture.ts';

const NOBODY = { kind: null, nodeClass: null, state: null, community: null, x: 0, y: 0 };
const group = (more: Partial<ActorGroup>): ActorGroup => ({
  ...NOBODY,
  ...{ id: '+', key: 'NONE', count: 2 },
  ...more,
});
const lead = { id: 'vdma', name: 'Verband', shortName: 'VDMA', nodeClass: 'ASSOCIATION' } as const;
const community = (more: Partial<Community>): Community => ({
  ...{ id: 'vdma', count: 9, rank: 0, state: null, kind: null, theme: null, lead },
  ...more,
});

describe('the names of groups', () => {
  let t: TFunction<'atlas'>;
  beforeAll(async () => {
    t = (await createI18n('de')).getFixedT('de', 'atlas');
  });
  const named = (more: Partial<ActorGroup>) =>
    groupName(group(more), { groupBy: 'KIND', communities: [] }, t, 'de');

  it('say a kind in the plural, unless there is one', () => {
    const kind = 'CHAMBER_OF_COMMERCE';
    expect(named({ key: kind, kind, count: 79 })).toBe('Industrie- und Handelskammern');
    expect(named({ key: kind, kind, count: 1 })).toBe('Industrie- und Handelskammer');
    expect(named({ key: 'PERSON', count: 1 })).toBe('Person');
  });

  it('come with their count', () => {
    expect(countedName('Personen', 1708, t, 'de')).toMatch(/^Personen \(1.708\)$/);
  });

  it.each([
    [{ theme: { id: 'h2', name: 'Wasserstoff' }, state: 'DE-NI' }, 'Um VDMA, Thema Wasserstoff'],
    [{ state: 'DE-NI', kind: 'UNION' }, 'Um VDMA, meist Niedersachsen'],
    [{ kind: 'CHAMBER_OF_CRAFTS' }, 'Um VDMA, meist Handwerkskammern'],
    [{}, 'Um VDMA'],
  ] as const)(
    'name a community after its first member and its theme, else its Land, else its kind: %j',
    (more, name) => {
      expect(communityName(community(more), t, 'de')).toBe(name);
    },
  );
});
