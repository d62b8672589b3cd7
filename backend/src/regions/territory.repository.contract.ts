import type { ChangeSet } from '@knotenwerk/graph-schema';
import { useFilledStore, type OpenStore } from '../testing/filled-store.ts';
import { REGIONAL_NETWORK } from '../testing/regional-network.ts';
import { link } from '../testing/small-network.ts';
import { nodes, SOURCE } from '../testing/upsert-nodes.ts';
import type { TerritoryQuery } from './territory.repository.ts';

const CHAMBER = { kind: 'CHAMBER_OF_COMMERCE', status: 'ACTIVE', ...SOURCE } as const;

/** A chamber whose territory changed in 2012, and one of crafts of which only the seat is known. */
const CHAMBERS: ChangeSet = {
  ...REGIONAL_NETWORK,
  operations: [
    ...REGIONAL_NETWORK.operations,
    ...nodes('Organisation', {
      grenzkammer: { ...CHAMBER, name: 'Kammer an der Grenze', state: 'DE-NW' },
      handwerk: { ...CHAMBER, kind: 'CHAMBER_OF_CRAFTS', name: 'Handwerkskammer' },
    }),
    link(['handwerk', 'SEATED_IN', '05554']),
    link(['grenzkammer', 'RESPONSIBLE_FOR', '05554'], { since: '2012' }),
    link(['grenzkammer', 'RESPONSIBLE_FOR', '03454'], { until: '2011', confidence: 'LOW' }),
    link(['grenzkammer', 'RESPONSIBLE_FOR', '05554'], { since: '1950', until: '1980' }, true),
    link(['grenzkammer', 'RESPONSIBLE_FOR', 'DE-NW']),
  ],
};

const EMS = 'kammer: 03454 03457';
const CHAMBER_KINDS = { kinds: ['CHAMBER_OF_COMMERCE', 'CHAMBER_OF_CRAFTS'] } as const;
const ASKED = { filter: CHAMBER_KINDS, asOf: null, today: '2026-11-21', first: 200 } as const;

/** Who has which Kreise, and how many pass without one. */
// prettier-ignore
const TERRITORIES: readonly [string, Partial<TerritoryQuery>, string[], number][] = [
  ['each Kreis once, whatever the time', {}, ['grenzkammer: 03454 05554', EMS], 1],
  ['everybody', { filter: {} }, ['grenzkammer: 03454 05554', EMS], 8],
  ['a kind of which no Kreis is known', { filter: { kinds: ['CHAMBER_OF_CRAFTS'] } }, [], 1],
  ['a day', { asOf: '2011-06-01' }, ['grenzkammer: 03454', EMS], 1],
  ['a later day', { asOf: '2012-06-01' }, ['grenzkammer: 05554', EMS], 1],
  ['what has not ended', { filter: { ...CHAMBER_KINDS, includeEnded: false } }, ['grenzkammer: 05554', EMS], 1],
  ['the confidence of the link', { filter: { ...CHAMBER_KINDS, confidences: ['LOW'] } }, ['grenzkammer: 03454'], 2],
  ['the Land of the seat', { filter: { ...CHAMBER_KINDS, states: ['DE-NI'] } }, [EMS], 0],
];

/** What every TerritoryRepository answers. */
export function territoryContract(open: OpenStore): void {
  describe('listing territories', () => {
    const filled = useFilledStore(open, CHAMBERS);

    it.each(TERRITORIES)('%s', async (_, query, expected, without) => {
      const { items, totalCount, withoutCount } = await filled().territories.list({
        ...ASKED,
        ...query,
      });
      const told = items.map(
        ({ organisation, districts }) =>
          `${organisation.id}: ${districts.map(({ region }) => region.id).join(' ')}`,
      );
      expect(told.toSorted()).toEqual(expected);
      expect([totalCount, withoutCount]).toEqual([expected.length, without]);
    });

    it('names the best connected first, and says how many there are', async () => {
      const { items, totalCount } = await filled().territories.list({ ...ASKED, first: 1 });
      expect(items).toMatchObject([
        {
          organisation: { id: 'grenzkammer' },
          districts: [{ region: { name: 'Emsland' }, type: 'Landkreis' }, { type: 'Kreis' }],
        },
      ]);
      expect(totalCount).toBe(2);
    });
  });
}
