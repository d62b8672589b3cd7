import { useFilledStore, type OpenStore } from '../testing/filled-store.ts';
import type { OrganisationFilter, OrganisationSort } from './organisation.repository.ts';

const EVERYTHING = { first: 200, offset: 0 };

const BY_NAME = [
  'bmwe',
  'dihk',
  'ihk-osnabrueck',
  'in-du-strie',
  'ihk-koeln',
  'industrieclub-lingen',
  'industrieclub-meppen',
  'landkreis-emsland',
  'netzwerk-zukunft-der-industrie',
  'servicestelle-industrie',
  'wachstumsregion-ems-achse',
];

const BY_DEGREE = [
  'wachstumsregion-ems-achse',
  'dihk',
  'ihk-koeln',
  'servicestelle-industrie',
  'bmwe',
  'landkreis-emsland',
  'ihk-osnabrueck',
  'industrieclub-lingen',
  'industrieclub-meppen',
  'netzwerk-zukunft-der-industrie',
  'in-du-strie',
];

const BY_FOUNDING = [
  'ihk-koeln',
  'bmwe',
  'industrieclub-lingen',
  'wachstumsregion-ems-achse',
  'netzwerk-zukunft-der-industrie',
  'servicestelle-industrie',
  'dihk',
  'ihk-osnabrueck',
  'in-du-strie',
  'industrieclub-meppen',
  'landkreis-emsland',
];

const without = (...ids: string[]): string[] => BY_NAME.filter((id) => !ids.includes(id));
const only = (...ids: string[]): string[] => BY_NAME.filter((id) => ids.includes(id));

/** What a filter leaves of the small network. */
// prettier-ignore
const FILTERED: readonly [string, OrganisationFilter, string[]][] = [
  ['nothing', {}, BY_NAME],
  ['empty lists', { kinds: [], states: [], statuses: [], confidences: [], themes: [] }, BY_NAME],
  ['a kind', { kinds: ['CHAMBER_OF_COMMERCE'] }, only('ihk-koeln', 'ihk-osnabrueck')],
  ['kinds', { kinds: ['ALLIANCE', 'OTHER'] }, only('netzwerk-zukunft-der-industrie', 'industrieclub-lingen', 'industrieclub-meppen')],
  ['a kind nobody has', { kinds: ['UNION'] }, []],
  ['a Land', { states: ['DE-NI'] }, only('ihk-osnabrueck', 'industrieclub-lingen', 'landkreis-emsland', 'wachstumsregion-ems-achse')],
  ['a status', { statuses: ['UNKNOWN', 'ENDED'] }, only('in-du-strie', 'industrieclub-lingen', 'industrieclub-meppen', 'netzwerk-zukunft-der-industrie', 'servicestelle-industrie')],
  ['a confidence', { confidences: ['LOW', 'MEDIUM'] }, only('servicestelle-industrie', 'ihk-osnabrueck')],
  ['a theme', { themes: ['energiewende'] }, only('ihk-koeln', 'in-du-strie')],
  ['several themes, each organisation once', { themes: ['fachkraefte', 'wasserstoff'] }, only('ihk-osnabrueck', 'wachstumsregion-ems-achse')],
  ['a theme that does not exist', { themes: ['nie'] }, []],
  ['a node that is no theme', { themes: ['dihk'] }, []],
  ['the day before one was founded', { asOf: '2015-06-03' }, without('netzwerk-zukunft-der-industrie', 'servicestelle-industrie')],
  ['the day one was founded', { asOf: '2015-06-04' }, without('servicestelle-industrie')],
  ['the last day of one', { asOf: '2021-12-31' }, BY_NAME],
  ['the day after', { asOf: '2022-01-01' }, without('netzwerk-zukunft-der-industrie')],
  ['a day long ago', { asOf: '1797-11-08' }, only('ihk-koeln', 'dihk', 'ihk-osnabrueck', 'in-du-strie', 'industrieclub-meppen', 'landkreis-emsland')],
  ['several things at once', { kinds: ['REGIONAL_INITIATIVE', 'DISTRICT'], states: ['DE-NI'], themes: ['wasserstoff'], asOf: '2020-01-01' }, only('wachstumsregion-ems-achse')],
];

/** What every OrganisationRepository answers. */
export function organisationContract(open: OpenStore): void {
  describe('listing organisations', () => {
    const filled = useFilledStore(open);

    async function ids(
      filter: OrganisationFilter,
      sort: OrganisationSort = 'NAME',
      page = EVERYTHING,
    ): Promise<string[]> {
      const { items } = await filled().organisations.list(filter, sort, page);
      return items.map(({ id }) => id);
    }

    it.each<[OrganisationSort, string[]]>([
      ['NAME', BY_NAME],
      ['DEGREE', BY_DEGREE],
      ['FOUNDED', BY_FOUNDING],
    ])('orders by %s, ties by id, unknown founding last', async (sort, expected) => {
      expect(await ids({}, sort)).toEqual(expected);
    });

    it.each(FILTERED)('filters by %s', async (_, filter, expected) => {
      const { items, totalCount } = await filled().organisations.list(filter, 'NAME', EVERYTHING);
      expect(items.map(({ id }) => id)).toEqual(expected);
      expect(totalCount).toBe(expected.length);
    });

    it.each<[OrganisationSort, string[]]>([
      ['NAME', BY_NAME],
      ['DEGREE', BY_DEGREE],
      ['FOUNDED', BY_FOUNDING],
    ])('pages through the order by %s', async (sort, expected) => {
      const pages = [0, 4, 8, 12].map((offset) => ids({}, sort, { first: 4, offset }));
      expect((await Promise.all(pages)).flat()).toEqual(expected);
    });

    it('counts everything that passes, whatever page is asked for', async () => {
      const page = await filled().organisations.list({ states: ['DE-NI'] }, 'NAME', {
        first: 1,
        offset: 100,
      });
      expect(page).toEqual({ items: [], totalCount: 4 });
    });

    it('tells of each what a list shows', async () => {
      const { items } = await filled().organisations.list(
        { kinds: ['ALLIANCE'] },
        'NAME',
        EVERYTHING,
      );
      expect(items).toEqual([
        {
          id: 'netzwerk-zukunft-der-industrie',
          label: 'Organisation',
          kind: 'ALLIANCE',
          name: 'N3tzwerk Zukunft der Industrie e. V.',
          nameEn: null,
          shortName: null,
          officialNames: [],
          level: 'FEDERAL',
          areaType: null,
          town: 'Berlin',
          latitude: null,
          longitude: null,
          state: 'DE-BE',
          status: 'ENDED',
          confidence: 'HIGH',
          degree: 2,
          validFrom: '2015-06-04',
          validUntil: '2021-12-31',
        },
      ]);
    });
  });
}
