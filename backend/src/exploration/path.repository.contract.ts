import { OPEN_TIMEOUT_MS, type OpenStore } from '../testing/filled-store.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';
import { WAY_NETWORK } from '../testing/way-network.ts';
import type { FoundPaths, PathQuery } from './path.repository.ts';

const ASKED: PathQuery = {
  from: 'anfang',
  to: 'ende',
  maxLength: 4,
  limit: 10,
  filter: {},
  sourcedOnly: false,
  asOf: null,
  today: '2026-11-20',
};

/** Whom each way meets between its ends, in the order of the answer. */
function told({ ways }: FoundPaths): string[] {
  return ways.map(({ hops }) =>
    hops
      .slice(1)
      .map(({ from }) => from.id)
      .join(' '),
  );
}

const ALL = ['anna', 'bund', 'chor', 'alt', 'kammer dach'];

/** What a filter, a day or another question leaves of the ways. */
// prettier-ignore
const WALKS: readonly [string, Partial<PathQuery>, string[]][] = [
  ['by hops, then by what is over, then by what has no opened source, then by ids', {}, ALL],
  ['the first of them', { limit: 3 }, ['anna', 'bund', 'chor']],
  ['the same backwards', { from: 'ende', to: 'anfang' }, ['anna', 'bund', 'chor', 'alt', 'dach kammer']],
  ['no longer than asked', { maxLength: 2 }, ['anna', 'bund', 'chor', 'alt']],
  ['no shorter than there are', { maxLength: 1 }, []],
  ['a single hop', { to: 'bund', maxLength: 1 }, ['']],
  ['odd lengths', { to: 'dach', maxLength: 3 }, ['kammer', 'anna ende', 'bund ende', 'chor ende', 'alt ende']],
  ['five hops at most', { from: 'kammer', to: 'anna', maxLength: 5 }, ['anfang', 'dach ende', 'anfang bund ende', 'anfang chor ende', 'anfang alt ende', 'dach ende bund anfang', 'dach ende chor anfang', 'dach ende alt anfang']],
  ['six hops at most', { from: 'kammer', to: 'anna', maxLength: 6, limit: 3 }, ['anfang', 'dach ende', 'anfang bund ende']],
  ['what is over today is no worse on a day it held', { asOf: '2017-01-01' }, ['alt', 'chor']],
  ['a day before somebody between existed', { asOf: '2019-06-01' }, ['bund', 'chor']],
  ['only what has an opened source', { sourcedOnly: true }, ['anna', 'bund', 'alt', 'kammer dach']],
  ['nothing that has ended', { filter: { includeEnded: false } }, ['anna', 'bund', 'chor', 'kammer dach']],
  ['without a hub', { filter: { avoid: ['bund', 'anna', 'nie'] } }, ['chor', 'alt', 'kammer dach']],
  ['without a kind, which touches organisations only', { filter: { withoutKinds: ['UNION', 'CHAMBER_UMBRELLA'] } }, ['anna', 'bund', 'alt']],
  ['over a kind, which touches organisations only', { filter: { kinds: ['UNION'] } }, ['anna', 'chor']],
  ['over persons only', { filter: { labels: ['Person'] } }, ['anna']],
  ['over meetings, where they are asked for', { filter: { labels: ['Event', 'Person'] } }, ['anna', 'treffen']],
  ['over a Land', { filter: { states: ['DE-NI'] } }, ['kammer dach']],
  ['over a status, which persons do not have', { filter: { statuses: ['ACTIVE'] } }, ['bund', 'chor', 'alt', 'kammer dach']],
  ['over who addresses a theme', { filter: { themes: ['thema'] } }, []],
  ['types of link', { filter: { types: ['PARTNER_OF', 'SUPPORTS'] } }, ['chor', 'alt']],
  ['the confidence of links', { filter: { confidences: ['HIGH'] } }, ['anna', 'bund', 'alt', 'kammer dach']],
  ['empty lists filter nothing', { filter: { types: [], labels: [], kinds: [], withoutKinds: [], states: [], statuses: [], themes: [], avoid: [], confidences: [] } }, ALL],
  ['nobody linked', { to: 'einsam' }, []],
  ['an end that is no actor', { to: 'treffen' }, []],
  ['an unknown end', { from: 'nie' }, []],
];

/** What every PathRepository answers. */
export function pathContract(open: OpenStore): void {
  describe('how one actor reaches another', () => {
    let opened: StoreUnderTest;
    beforeAll(async () => {
      opened = await open();
      await opened.store.apply(WAY_NETWORK);
    }, OPEN_TIMEOUT_MS);
    afterAll(() => opened.close());
    const find = (more: Partial<PathQuery> = {}) => opened.paths.find({ ...ASKED, ...more });

    it.each(WALKS)('%s', async (_, query, expected) => {
      expect(told(await find(query))).toEqual(expected);
    });

    it('leads from one end to the other, hop by hop', async () => {
      const { ways } = await find();
      for (const { hops } of ways) {
        expect(hops[0]?.from.id).toBe('anfang');
        expect(hops.at(-1)?.to.id).toBe('ende');
        hops.slice(1).forEach((hop, place) => {
          expect(hop.from).toEqual(hops[place]?.to);
        });
      }
    });

    it('holds links side by side in one hop: what still holds, then most opened sources, then confidence, then id', async () => {
      const { ways } = await find();
      const [hop] = ways[1]?.hops ?? [];
      expect(hop?.links.map(({ link }) => link.id)).toEqual([
        'bund~FUNDS~anfang',
        'bund~SUPPORTS~anfang',
        'anfang~MEMBER_OF~bund',
        'anfang~PARTNER_OF~bund',
        'anfang~CHAIRS~bund',
      ]);
      expect(hop?.links[0]).toMatchObject({
        link: { from: 'bund', to: 'anfang', properties: { sources: ['doc-offen', 'doc-satzung'] } },
        from: { id: 'bund', name: 'Bund', degree: 6 },
        to: { id: 'anfang' },
      });
    });

    it('holds only the links that pass', async () => {
      const { ways } = await find({ filter: { confidences: ['LOW', 'MEDIUM'] }, to: 'bund' });
      expect(ways.map(({ hops }) => hops.map(({ links }) => links.length))).toEqual([[2]]);
    });

    it('holds the documents of its ways only, by id', async () => {
      const { documents } = await find({ to: 'bund', limit: 1 });
      expect([...documents.keys()]).toEqual(['doc-offen', 'doc-satzung', 'doc-wissen']);
      const other = await find({ to: 'kammer', limit: 1 });
      expect([...other.documents]).toMatchObject([
        ['doc-offen', { label: 'Document', properties: { title: 'Jahresbericht' } }],
      ]);
    });

    it('tells both ends, also where there is no way, and null for an unknown one', async () => {
      const found = await find({ from: 'nie', to: 'einsam' });
      expect(found).toEqual({
        from: null,
        to: expect.objectContaining({ id: 'einsam', label: 'Organisation', degree: 0 }) as unknown,
        ways: [],
        documents: new Map(),
        unknownIds: [],
      });
      expect((await find({ from: 'treffen' })).from).toMatchObject({ label: 'Event' });
    });

    it('tells which ids to avoid nobody has, in the order they were given', async () => {
      const found = await find({ filter: { avoid: ['nie', 'bund', 'auch-nicht', 'nie'] } });
      expect(found.unknownIds).toEqual(['nie', 'auch-nicht']);
    });
  });
}
