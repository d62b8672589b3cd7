import { useFilledStore, type OpenStore } from '../testing/filled-store.ts';
import { CITY_STATE, REGIONAL_NETWORK } from '../testing/regional-network.ts';
import type { CompareQuery, RegionTally } from './region.repository.ts';

const COUNT = { filter: {}, asOf: null, today: '2026-11-21' } as const;

function groupsOf({ groups }: RegionTally): string[] {
  return groups.map(({ kind, types, count }) => `${String(count)} ${kind} ${types.join('+')}`);
}

const INITIATIVES = { kinds: ['REGIONAL_INITIATIVE', 'STATE_INITIATIVE'] } as const;

/** Which regions are listed, in order, and how many organisations count in each. */
// prettier-ignore
const COMPARED: readonly [string, Partial<CompareQuery>, Record<string, number>][] = [
  ['the Länder', {}, { 'DE-NI': 6, 'DE-NW': 3 }],
  ['empty lists filter nothing', { filter: { kinds: [], states: [], themes: [], confidences: [] } }, { 'DE-NI': 6, 'DE-NW': 3 }],
  ['the Kreise of a Land', { level: 'DISTRICT', parent: 'DE-NI' }, { '03454': 4, '03457': 3 }],
  ['all Kreise', { level: 'DISTRICT' }, { '05554': 2, '05558': 0, '03454': 4, '03457': 3 }],
  ['the areas inside and around a Land', { level: 'AREA', parent: 'DE-NI' }, { 'ems-achse': 4, nordwest: 4 }],
  ['the Kreise of an area', { level: 'DISTRICT', parent: 'nordwest' }, { '05554': 2, '03454': 4 }],
  ['the areas around a Kreis', { level: 'AREA', parent: '05554' }, { nordwest: 4 }],
  ['nothing inside a Kreis', { level: 'DISTRICT', parent: '05554' }, {}],
  ['kinds', { filter: INITIATIVES }, { 'DE-NI': 4, 'DE-NW': 3 }],
  ['the Land of the seat', { filter: { states: ['DE-NW'] } }, { 'DE-NI': 1, 'DE-NW': 1 }],
  ['a status', { filter: { statuses: ['ENDED'] } }, { 'DE-NI': 1, 'DE-NW': 0 }],
  ['a theme', { filter: { themes: ['wasserstoff'] } }, { 'DE-NI': 2, 'DE-NW': 1 }],
  ['a theme nobody addresses', { filter: { themes: ['verkehr'] } }, { 'DE-NI': 0, 'DE-NW': 0 }],
  ['the confidence of the link', { filter: { confidences: ['LOW'] } }, { 'DE-NI': 0, 'DE-NW': 1 }],
  ['what has not ended', { filter: { includeEnded: false } }, { 'DE-NI': 5, 'DE-NW': 3 }],
  ['the last day of one that ended', { asOf: '2015-12-31', level: 'DISTRICT' }, { '05554': 2, '05558': 0, '03454': 4, '03457': 3 }],
  ['the day after', { asOf: '2016-01-01', level: 'DISTRICT' }, { '05554': 2, '05558': 0, '03454': 4, '03457': 2 }],
  ['the day after a link over an area ended', { asOf: '2021-01-01', level: 'DISTRICT' }, { '05554': 2, '05558': 0, '03454': 4, '03457': 1 }],
];

/** What every RegionRepository answers. */
export function regionContract(open: OpenStore): void {
  describe('comparing regions', () => {
    const filled = useFilledStore(open, REGIONAL_NETWORK);

    async function compare(query: Partial<CompareQuery>) {
      const found = await filled().regions.compare({
        ...COUNT,
        level: 'STATE',
        parent: 'DE',
        ...query,
      });
      if (found === null) throw new Error('There is no such parent.');
      return found;
    }

    it.each(COMPARED)('%s', async (_, query, expected) => {
      const { regions } = await compare(query);
      const counts = regions.map(({ region, groups }) => [
        region.summary.id,
        groups.reduce((sum, { count }) => sum + count, 0),
      ]);
      expect(counts).toEqual(Object.entries(expected));
    });

    it('tells kinds and ties apart, each organisation once', async () => {
      const { parent, regions } = await compare({ level: 'DISTRICT', parent: 'DE-NI' });
      expect(groupsOf(parent)).toEqual([
        '1 CHAMBER_OF_COMMERCE SEATED_IN+RESPONSIBLE_FOR',
        '2 REGIONAL_INITIATIVE ACTIVE_IN',
        '2 REGIONAL_INITIATIVE SEATED_IN+ACTIVE_IN',
        '1 STATE_MINISTRY RESPONSIBLE_FOR',
      ]);
      expect(regions.map(groupsOf)).toEqual([
        [
          '1 CHAMBER_OF_COMMERCE RESPONSIBLE_FOR',
          '2 REGIONAL_INITIATIVE ACTIVE_IN',
          '1 REGIONAL_INITIATIVE SEATED_IN+ACTIVE_IN',
        ],
        [
          '1 CHAMBER_OF_COMMERCE SEATED_IN+RESPONSIBLE_FOR',
          '1 REGIONAL_INITIATIVE ACTIVE_IN',
          '1 REGIONAL_INITIATIVE SEATED_IN',
        ],
      ]);
    });

    it('counts a seat in a larger area in none of its parts', async () => {
      const { parent, regions } = await compare({ level: 'DISTRICT', parent: 'DE-NW' });
      expect(groupsOf(parent)).toContain('1 STATE_INITIATIVE SEATED_IN+ACTIVE_IN');
      expect(regions.flatMap(groupsOf).join()).not.toContain('STATE_INITIATIVE');
    });

    it('tells how many count in a part, and how many in several', async () => {
      const { placedCount, severalCount, parent } = await compare({ filter: INITIATIVES });
      expect([placedCount, severalCount]).toEqual([5, 2]);
      expect(parent.groups.reduce((sum, { count }) => sum + count, 0)).toBe(5);
    });

    it('tells of each region what maps and numbers need', async () => {
      const { regions } = await compare({});
      const [lower] = regions;
      expect(lower?.region).toMatchObject({
        level: 'STATE',
        type: null,
        parentId: 'DE',
        summary: { id: 'DE-NI', label: 'Region', name: 'Niedersachsen', latitude: 52.3705 },
      });
      expect(lower?.region.indicators[0]).toEqual({
        indicator: 'population',
        value: 8_000_000,
        unit: 'persons',
        year: '2023',
        sources: ['doc-satzung'],
      });
    });

    it.each(['nie', 'emsland'])('has no regions inside “%s”, which is none', async (parent) => {
      const query = { ...COUNT, level: 'STATE', parent } as const;
      expect(await filled().regions.compare(query)).toBeNull();
    });
  });
  describe('comparing a Land that is one Kreis', () => {
    const filled = useFilledStore(open, CITY_STATE);

    async function compared(level: CompareQuery['level'], parent = 'DE') {
      const found = await filled().regions.compare({ ...COUNT, level, parent });
      return new Map(found?.regions.map((tally) => [tally.region.summary.id, groupsOf(tally)]));
    }

    it('counts the same in the Land and in the Kreis, each organisation once', async () => {
      const expected = [
        '2 REGIONAL_INITIATIVE ACTIVE_IN',
        '1 STATE_INITIATIVE SEATED_IN',
        '1 STATE_MINISTRY RESPONSIBLE_FOR',
      ];
      expect((await compared('STATE')).get('DE-BE')).toEqual(expected);
      expect((await compared('DISTRICT')).get('11000')).toEqual(expected);
    });

    it.each(['DE-BE', '11000'])('has the same areas inside and around %s', async (parent) => {
      expect([...(await compared('AREA', parent)).keys()]).toEqual(['altstadt', 'umland']);
    });

    it('counts who is tied to the Land in an area the Kreis is part of', async () => {
      expect((await compared('AREA')).get('umland')).toEqual([
        '1 REGIONAL_INITIATIVE SEATED_IN+ACTIVE_IN',
        '1 STATE_INITIATIVE SEATED_IN',
        '1 STATE_MINISTRY RESPONSIBLE_FOR',
      ]);
    });
  });
}
