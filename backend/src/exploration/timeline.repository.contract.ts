import { useFilledStore, type OpenStore } from '../testing/filled-store.ts';
import type { LinkPeriod, TimelineQuery } from './timeline.repository.ts';

type Row = readonly [
  from: string | null,
  until: string | null,
  count: number,
  firstDated: string | null,
];

function rowOf({ validFrom, validUntil, count, firstDated }: LinkPeriod): Row {
  return [validFrom, validUntil, count, firstDated];
}

const EMS_ACHSE = 'wachstumsregion-ems-achse';

/** Undated links count from the day both their ends exist, as the succession of 2021 does. */
const ALL: readonly Row[] = [
  [null, null, 2, null],
  ['1797-11-08', null, 1, null],
  ['2006-01-01', '2011-12-31', 1, '2006-01-01'],
  ['2006-01-01', null, 4, '2006-01-01'],
  ['2006-02-01', null, 1, '2006-02-01'],
  ['2010-01-01', null, 1, '2010-01-01'],
  ['2014-07-01', null, 1, '2014-07-01'],
  ['2016-01-01', '2021-12-31', 1, '2016-01-01'],
  ['2018-01-01', '2022-12-31', 1, '2018-01-01'],
  ['2021-01-01', '2021-12-31', 1, null],
  ['2021-01-01', '2023-12-31', 3, '2021-01-01'],
  ['2023-01-01', null, 1, '2023-01-01'],
];

const AT_EMS_ACHSE: readonly Row[] = [
  ['2006-01-01', '2011-12-31', 1, '2006-01-01'],
  ['2006-01-01', null, 3, '2006-01-01'],
  ['2006-02-01', null, 1, '2006-02-01'],
  ['2010-01-01', null, 1, '2010-01-01'],
  ['2014-07-01', null, 1, '2014-07-01'],
  ['2021-01-01', '2023-12-31', 1, '2021-01-01'],
];

/** What a question leaves of the links. */
// prettier-ignore
const ASKED: readonly [string, Partial<TimelineQuery>, readonly Row[]][] = [
  ['every link between actors', {}, ALL],
  ['empty lists filter nothing', { filter: { types: [], labels: [], kinds: [], states: [], themes: [], confidences: [] } }, ALL],
  ['what has ended counts in its time, whatever is asked', { filter: { includeEnded: false } }, ALL],
  ['the links of one node', { ids: [EMS_ACHSE] }, AT_EMS_ACHSE],
  ['a link between two of the nodes once', { ids: ['bmwe', 'servicestelle-industrie'], filter: { types: ['COMMISSIONED'] } }, [['2021-01-01', '2023-12-31', 1, '2021-01-01']]],
  ['an unknown node beside one', { ids: ['nie', EMS_ACHSE] }, AT_EMS_ACHSE],
  ['nobody', { ids: ['nie'] }, []],
  ['a type of link', { filter: { types: ['LEADS'] } }, [['2006-01-01', '2011-12-31', 1, '2006-01-01'], ['2014-07-01', null, 1, '2014-07-01']]],
  ['a kind both ends must have', { filter: { kinds: ['OTHER'], labels: ['Organisation'] } }, [['2006-01-01', null, 1, null]]],
  ['a kind the node itself need not have', { ids: [EMS_ACHSE], filter: { kinds: ['OTHER'], labels: ['Organisation'] } }, [['2010-01-01', null, 1, '2010-01-01']]],
  ['a Land of both ends', { filter: { states: ['DE-BE'] } }, [['2021-01-01', '2021-12-31', 1, null], ['2021-01-01', '2023-12-31', 2, '2021-01-01']]],
  ['a theme of the other end', { ids: [EMS_ACHSE], filter: { themes: ['fachkraefte'] } }, [['2006-01-01', null, 1, '2006-01-01']]],
  ['the confidence of links', { filter: { confidences: ['LOW'] } }, [['2006-01-01', null, 1, null]]],
  ['links to other labels, where asked for', { filter: { labels: ['Organisation', 'Programme'], types: ['FUNDS', 'SUPPORTS', 'FOUNDED'] } }, [['2006-01-01', null, 1, '2006-01-01'], ['2019-02-01', '2030-12-31', 3, '2019-02-01']]],
];

/** What every TimelineRepository answers. */
export function timelineContract(open: OpenStore): void {
  describe('when links were valid', () => {
    const filled = useFilledStore(open);

    it.each(ASKED)('%s', async (_, query, expected) => {
      const periods = await filled().timelines.listPeriods({ ids: [], filter: {}, ...query });
      expect(periods.map(rowOf)).toEqual(expected);
    });
  });
}

/** What every TimelineRepository answers after a change. */
export function changedTimelineContract(open: OpenStore): void {
  describe('after a change', () => {
    const filled = useFilledStore(open);

    it('leaves out a link that was never valid with both its ends', async () => {
      const { store, timelines } = filled();
      const since = '2025-02';
      await store.apply({
        author: 'A',
        reason: 'B',
        sources: [],
        operations: [
          {
            action: 'upsertLink',
            id: 'dihk~SUPPORTS~netzwerk-zukunft-der-industrie',
            type: 'SUPPORTS',
            from: 'dihk',
            to: 'netzwerk-zukunft-der-industrie',
            properties: { since, sources: ['doc-satzung'], confidence: 'HIGH' },
          },
        ],
      });
      const periods = await timelines.listPeriods({ ids: [], filter: {} });
      expect(periods.map(rowOf)).toEqual(ALL);
    });
  });
}
