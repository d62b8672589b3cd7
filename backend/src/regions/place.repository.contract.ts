import type { ChangeSet, Properties } from '@knotenwerk/graph-schema';
import { useEmptyStore, useFilledStore, type OpenStore } from '../testing/filled-store.ts';
import { REGIONAL_NETWORK } from '../testing/regional-network.ts';
import { link } from '../testing/small-network.ts';
import { nodes, SOURCE } from '../testing/upsert-nodes.ts';
import type { Naming, Place, PlaceLinkQuery, PlaceLinks, PlaceQuery } from './place.repository.ts';

const GERMANY = { west: 5.5, south: 47, east: 15.5, north: 55.5 } as const;
const COUNT = { filter: {}, asOf: null, today: '2026-11-21', box: GERMANY } as const;
const NAMED = { first: 20, including: [] } as const;

function told({ latitude, longitude, name, isApproximate, actors }: Place): string {
  const about = isApproximate ? '~' : '';
  const ids = actors.map(({ id }) => id).join('+');
  return `${about}${name ?? '?'} ${String(latitude)}/${String(longitude)} ${ids}`;
}

const BORKEN = '~Borken 51.8444/6.8583 grenzland';
const DUESSELDORF = '~Nordrhein-Westfalen 51.2217/6.7762 ganzland';
const MEPPEN = 'Meppen 52.6906/7.291 emsland';
const LEER = 'Leer 53.2301/7.4553 kammer';
const ABOUT_LEER = '~Leer 53.2301/7.4553 vorbei';

/** Links between those who stand somewhere; two of somebody who stands at two points. */
const LINKED_NETWORK: ChangeSet = {
  ...REGIONAL_NETWORK,
  operations: [
    ...REGIONAL_NETWORK.operations,
    link(['ganzland', 'SEATED_IN', '05554']),
    link(['emsland', 'COOPERATES_WITH', 'grenzland'], { since: '2012', until: '2018' }),
    link(['grenzland', 'MEMBER_OF', 'emsland'], { confidence: 'LOW' }),
    link(['kammer', 'SUPPORTS', 'vorbei']),
    link(['kammer', 'SUPPORTS', 'emsland']),
    link(['kammer', 'SUPPORTS', 'ganzland']),
    link(['kammer', 'SUPPORTS', 'zweikreise']),
    link(['vorbei', 'PARTNER_OF', 'grenzland'], { until: '2014' }),
  ],
};

const spotOf = ({ name, isApproximate }: Pick<Place, 'name' | 'isApproximate'>): string =>
  `${isApproximate ? '~' : ''}${name ?? '?'}`;

const pairsOf = ({ pairs }: PlaceLinks): string[] =>
  pairs.map(({ from, to, linkCount }) => `${String(linkCount)} ${spotOf(from)}–${spotOf(to)}`);

const NRW_LEER = '1 ~Nordrhein-Westfalen–Leer';
const BORKEN_LEER = '1 ~Borken–Leer';
const BORKEN_MEPPEN = '1 ~Borken–Meppen';
const TWO_OF_BORKEN = '2 ~Borken–Meppen';
const MEPPEN_LEER = '1 Meppen–Leer';
const OF_ENDED = '1 ~Borken–~Leer';
const IN_LEER = '1 Leer–~Leer';
const EVERYBODY = [TWO_OF_BORKEN, NRW_LEER, BORKEN_LEER, OF_ENDED, MEPPEN_LEER, IN_LEER];
const TODAYS = [NRW_LEER, BORKEN_MEPPEN, BORKEN_LEER, MEPPEN_LEER];

/** What a box and a filter leave of the pairs, and how many links they are. */
// prettier-ignore
const LINKED: readonly [string, Partial<PlaceLinkQuery>, string[], number][] = [
  ['all of Germany', {}, EVERYBODY, 6],
  ['a box that holds one end only', { box: { west: 7.2, south: 52, east: 7.3, north: 53 } }, [], 0],
  ['a box, its edges included', { box: { west: 6.8583, south: 51.8444, east: 7.291, north: 52.6906 } }, [TWO_OF_BORKEN], 2],
  ['types', { types: ['MEMBER_OF', 'PARTNER_OF'] }, [BORKEN_MEPPEN, OF_ENDED], 2],
  ['kinds, of both ends', { filter: { kinds: ['REGIONAL_INITIATIVE'] } }, [TWO_OF_BORKEN, OF_ENDED], 3],
  ['the confidence', { filter: { confidences: ['HIGH'] } }, [NRW_LEER, BORKEN_MEPPEN, BORKEN_LEER, OF_ENDED, MEPPEN_LEER, IN_LEER], 5],
  ['a confidence no seat has', { filter: { confidences: ['LOW'] } }, [], 0],
  ['a status, of both ends', { filter: { statuses: ['ACTIVE'] } }, [TWO_OF_BORKEN, NRW_LEER, BORKEN_LEER, MEPPEN_LEER], 4],
  ['what has not ended', { filter: { includeEnded: false } }, TODAYS, 3],
  ['a day', { asOf: '2013-06-01' }, EVERYBODY, 6],
  ['a later day', { asOf: '2019-01-01' }, TODAYS, 3],
];

/** What a box and a filter leave of the places. */
// prettier-ignore
const ASKED: readonly [string, Partial<PlaceQuery>, string[]][] = [
  ['all of Germany, from south to north', {}, [DUESSELDORF, BORKEN, MEPPEN, LEER, ABOUT_LEER]],
  ['a box, its edges included', { box: { west: 6.8583, south: 51.8444, east: 7.291, north: 52.6906 } }, [BORKEN, MEPPEN]],
  ['a box that is one point', { box: { west: 7.4553, south: 53.2301, east: 7.4553, north: 53.2301 } }, [LEER, ABOUT_LEER]],
  ['a box outside Germany', { box: { west: 2, south: 48, east: 5, north: 51 } }, []],
  ['the whole earth', { box: { west: -180, south: -90, east: 180, north: 90 } }, [DUESSELDORF, BORKEN, MEPPEN, LEER, ABOUT_LEER]],
  ['kinds', { filter: { kinds: ['CHAMBER_OF_COMMERCE'] } }, [LEER]],
  ['the Land of the seat', { filter: { states: ['DE-NW'] } }, [BORKEN]],
  ['a status', { filter: { statuses: ['ENDED'] } }, [ABOUT_LEER]],
  ['themes', { filter: { themes: ['wasserstoff'] } }, [BORKEN, MEPPEN]],
  ['the confidence of the seat', { filter: { confidences: ['LOW'] } }, []],
  ['what has not ended', { filter: { includeEnded: false } }, [DUESSELDORF, BORKEN, MEPPEN, LEER]],
  ['a day', { asOf: '2016-01-01' }, [DUESSELDORF, BORKEN, MEPPEN, LEER]],
];

/** What every PlaceRepository answers. */
export function placeContract(open: OpenStore): void {
  describe('listing places', () => {
    const filled = useFilledStore(open, REGIONAL_NETWORK);

    it.each(ASKED)('%s', async (_, query, expected) => {
      const places = await filled().places.list({ ...COUNT, ...NAMED, ...query });
      expect(places.map(told)).toEqual(expected);
    });

    it('counts kinds, and tells of actors what a list shows', async () => {
      const [place] = await filled().places.list({
        ...{ ...COUNT, ...NAMED },
        filter: { kinds: ['CHAMBER_OF_COMMERCE'] },
      });
      expect(place).toMatchObject({
        kinds: { CHAMBER_OF_COMMERCE: 1 },
        actors: [{ name: 'Kammer an der Ems', town: 'Leer', latitude: 53.2301 }],
      });
    });
  });

  describe('listing places of somebody with seats in several regions', () => {
    const filled = useFilledStore(open, LINKED_NETWORK);

    it.each([
      ['at each point where both are in the box', GERMANY, ['ganzland'], ['ganzland']],
      ['nowhere where the box holds one', { ...GERMANY, north: 51.5 }, [], undefined],
    ])('tells %s who stands at several', async (_, box, inDuesseldorf, inBorken) => {
      const places = await filled().places.list({ ...COUNT, first: 0, including: [], box });
      const spread = new Map(places.map((place) => [place.name, place.spread.map(({ id }) => id)]));
      expect(spread.get('Nordrhein-Westfalen')).toEqual(inDuesseldorf);
      expect(spread.get('Borken')).toEqual(inBorken);
      expect(places.find(({ name }) => name === 'Meppen')?.spread ?? []).toEqual([]);
    });

    it('tells their kind', async () => {
      const [place] = await filled().places.list({ ...COUNT, ...NAMED });
      expect(place?.spread).toEqual([{ id: 'ganzland', kind: 'STATE_INITIATIVE' }]);
    });
  });

  describe('listing places of somebody whose own point lies outside Germany', () => {
    const empty = useEmptyStore(open);
    const STRASBOURG = { kind: 'OTHER', name: 'Haus', status: 'ACTIVE', ...SOURCE };
    const house = nodes('Organisation', {
      haus: { ...STRASBOURG, town: 'Straßburg', latitude: 48.5973, longitude: 7.7708 },
    });

    async function listed(operations: ChangeSet['operations']) {
      const { store, places } = empty();
      await store.apply({
        ...REGIONAL_NETWORK,
        operations: [...REGIONAL_NETWORK.operations, ...house, ...operations],
      });
      return (await places.list({ ...COUNT, ...NAMED })).map(told);
    }

    it('has none without a seat in a region', async () => {
      expect((await listed([])).join()).not.toContain('haus');
    });

    it('has that point with a seat in a region: the link decides who counts, coordinates only draw', async () => {
      const [first, ...others] = await listed([link(['haus', 'SEATED_IN', '05554'])]);
      expect(first).toBe('Straßburg 48.5973/7.7708 haus');
      expect(others.join()).not.toContain('haus');
    });
  });

  describe('listing links between places', () => {
    const filled = useFilledStore(open, LINKED_NETWORK);
    const asked = { ...COUNT, types: [], first: 100 } as const;

    it.each(LINKED)('%s', async (_, query, expected, linkCount) => {
      const found = await filled().places.listLinks({ ...asked, ...query });
      expect(pairsOf(found)).toEqual(expected);
      expect(found).toMatchObject({ pairCount: expected.length, linkCount });
    });

    it('tells the first pairs, and how many there are', async () => {
      const found = await filled().places.listLinks({ ...asked, first: 1 });
      expect(found).toEqual({
        pairs: [
          {
            from: { name: 'Borken', latitude: 51.8444, longitude: 6.8583, isApproximate: true },
            to: { name: 'Meppen', latitude: 52.6906, longitude: 7.291, isApproximate: false },
            linkCount: 2,
          },
        ],
        ...{ pairCount: 6, linkCount: 6 },
      });
    });
  });

  describe('a place of many', () => {
    const empty = useEmptyStore(open);

    const seated = (id: string, properties: Properties) => [
      ...nodes('Organisation', {
        [id]: {
          kind: 'OTHER',
          name: id,
          status: 'ACTIVE',
          sources: ['doc-satzung'],
          ...properties,
        },
      }),
      link([id, 'SEATED_IN', '03457']),
    ];

    /** Who is named of five in Weener, of whom two are linked. */
    // prettier-ignore
    const NAMINGS: readonly [string, Naming, string[]][] = [
      ['the first by their links', { first: 3, including: [] }, ['haus-3', 'haus-4', 'haus-0']],
      ['those asked for beside them', { first: 1, including: ['haus-2', 'haus-3', 'grenzland'] }, ['haus-3', 'haus-2']],
      ['those asked for alone', { first: 0, including: ['haus-2', 'haus-4'] }, ['haus-4', 'haus-2']],
      ['nobody', { first: 0, including: [] }, []],
    ];

    it.each(NAMINGS)('counts all and names %s', async (_, naming, expected) => {
      const { store, places } = empty();
      await store.apply(REGIONAL_NETWORK);
      const ids = Array.from({ length: 5 }, (_, index) => `haus-${String(index)}`);
      const point = { latitude: 53.0001, longitude: 7.0001, confidence: 'HIGH' };
      const change = { author: 'A', reason: 'B', sources: [] };
      await store.apply({
        ...change,
        operations: [
          ...ids.flatMap((id) => seated(id, { ...point, town: 'Weener' })),
          link(['haus-4', 'COOPERATES_WITH', 'haus-3']),
        ],
      });
      const box = { ...GERMANY, north: 53.0001, south: 53 };
      const [place] = await places.list({ ...COUNT, ...naming, box });
      expect(place).toMatchObject({ name: 'Weener', kinds: { OTHER: ids.length } });
      expect(place?.actors.map(({ id }) => id)).toEqual(expected);
    });
  });
}
