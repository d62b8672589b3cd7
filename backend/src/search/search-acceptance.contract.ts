import { seedChangeSet } from '@knotenwerk/seeds';
import { OPEN_TIMEOUT_MS, type OpenStore } from '../testing/filled-store.ts';
import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';
import { SearchService } from './search.service.ts';

/** What people type, who must come first, and by what; the real network answers. */
// prettier-ignore
const FIRST: readonly [string, string, string, string][] = [
  ['Ems-Achse', 'wachstumsregion-ems-achse', 'SHORT_NAME', 'Ems-Achse'],
  ['Emsachse', 'wachstumsregion-ems-achse', 'SHORT_NAME', 'Ems-Achse'],
  ['ems achse', 'wachstumsregion-ems-achse', 'SHORT_NAME', 'Ems-Achse'],
  ['Wachstumsregion Ems-Achse e. V.', 'wachstumsregion-ems-achse', 'NAME', 'Wachstumsregion Ems-Achse e.V.'],
  ['Emsachze', 'wachstumsregion-ems-achse', 'NAME', 'Wachstumsregion Ems-Achse e.V.'],
  ['wachstumregion emsachse', 'wachstumsregion-ems-achse', 'NAME', 'Wachstumsregion Ems-Achse e.V.'],
  ['Düsseldorf', '05111', 'NAME', 'Düsseldorf'],
  ['Duesseldorf', '05111', 'NAME', 'Düsseldorf'],
  ['Dusseldorf', '05111', 'NAME', 'Düsseldorf'],
  ['N3tzwerk', 'netzwerk-zukunft-der-industrie', 'SHORT_NAME', 'N3tzwerk'],
  ['Netzwerk Zukunft', 'netzwerk-zukunft-der-industrie', 'NAME', 'Netzwerk Zukunft der Industrie e. V.'],
  ['Netz werk', 'netzwerk-zukunft-der-industrie', 'SHORT_NAME', 'N3tzwerk'],
  ['BMWi', 'bmwe', 'FORMER_NAME', 'BMWi'],
  ['BMWK', 'bmwe', 'FORMER_NAME', 'BMWK'],
  ['BMWE', 'bmwe', 'SHORT_NAME', 'BMWE'],
  ['Bundesministerium für Wirtschaft und Klimaschutz', 'bmwe', 'FORMER_NAME', 'Bundesministerium für Wirtschaft und Klimaschutz'],
  ['Bundeswirtschaftsministerium', 'bmwe', 'OTHER_NAME', 'Bundeswirtschaftsministerium'],
  ['DIHK', 'dihk', 'SHORT_NAME', 'DIHK'],
  ['IHK Köln', 'ihk-koeln', 'SHORT_NAME', 'IHK Köln'],
  ['ihk koeln', 'ihk-koeln', 'SHORT_NAME', 'IHK Köln'],
  ['koeln', '05315', 'NAME', 'Köln'],
  ['Köln Handwerkskammer', 'hwk-koeln', 'NAME', 'Handwerkskammer zu Köln'],
  ['IG Metall', 'ig-metall', 'SHORT_NAME', 'IG Metall'],
  ['verdi', 'verdi', 'SHORT_NAME', 'ver.di'],
  ['Industriestrategie', 'industriestrategie-2030', 'NAME', 'Industriestrategie 2030 – Leitlinien für eine deutsche und europäische Industriepolitik'],
  ['H2.N.O.N', 'h2-n-o-n', 'SHORT_NAME', 'H2.N.O.N'],
  ['H2NON', 'h2-n-o-n', 'SHORT_NAME', 'H2.N.O.N'],
  ['In|du|strie', 'industrie-gemeinsam-zukunft-leben', 'SHORT_NAME', 'In|du|strie'],
  ['Industrie', 'industrie-gemeinsam-zukunft-leben', 'SHORT_NAME', 'In|du|strie'],
  ['industry@work', 'industry-at-work', 'NAME', 'industry@work'],
  ['Wasserstoff', 'wasserstoff', 'NAME', 'Wasserstoff'],
  ['hydrogen', 'wasserstoff', 'NAME_EN', 'Hydrogen'],
  ['Luerssen', 'dirk-lueerssen', 'NAME', 'Dirk Lüerßen'],
  ['Wachstumsregion Papenburg', 'wachstumsregion-ems-achse', 'TOWN', 'Papenburg'],
];

/** What must be found, wherever it stands. */
const FOUND: readonly [string, readonly string[]][] = [
  ['Ems-Achse', ['ems-achse', 'fachkraefteinitiative-ems-achse']],
  ['Duesseldorf', ['ihk-duesseldorf', 'masterplan-industrie-duesseldorf', 'hwk-duesseldorf']],
  ['In|du|strie', ['industrie-koeln', 'industrie-nord-westfalen', 'treffpunkt-wesseling']],
  ['Handelskamer', ['dihk', 'ihk-koeln', 'ihk-duesseldorf']],
  ['IHK', ['ihk-koeln', 'ihk-nrw', 'ihk-nord']],
  ['Papenburg', ['wachstumsregion-ems-achse']],
];

/** Whatever is asked, the answers of two stores are compared in full. */
const ASKED = [
  ...new Set([...FIRST.map(([text]) => text), ...FOUND.map(([text]) => text)]),
  ...[
    'a',
    'e.V.',
    'industrie 4.0',
    'ver',
    'zukunft industrie',
    'Saarbruken',
    'xyzzy',
    '—!*~',
    'netzwerk -zukunft',
  ],
];

/** What the search must find in the real network, in every store the same. */
export function searchAcceptance(open: OpenStore): void {
  describe('the search in the real network', () => {
    const stores: StoreUnderTest[] = [];
    const ask = (store: StoreUnderTest | undefined, text: string, first = 200) =>
      store && new SearchService(store.search).search(text, {}, { first, offset: 0 });

    beforeAll(async () => {
      for (const opening of [openEmbeddedForTest, open]) {
        const opened = await opening();
        stores.push(opened);
        await opened.store.apply(await seedChangeSet());
      }
    }, OPEN_TIMEOUT_MS);
    afterAll(async () => {
      for (const opened of stores) await opened.close();
    });

    it.each(FIRST)('for “%s” finds %s first, by %s “%s”', async (text, id, field, matched) => {
      const hits = await ask(stores[1], text, 1);
      expect(hits?.items[0]?.summary.id).toBe(id);
      expect(hits?.items[0]?.match).toMatchObject({ field, text: matched });
    });

    it.each(FOUND)('for “%s” finds %j too', async (text, ids) => {
      const found = (await ask(stores[1], text))?.items.map(({ summary }) => summary.id);
      expect(found).toEqual(expect.arrayContaining([...ids]));
    });

    it('tells from when to when a former name was valid', async () => {
      const hits = await ask(stores[1], 'BMWi', 1);
      expect(hits?.items[0]?.match).toMatchObject({
        validFrom: '2013-12-17',
        validUntil: '2021-12-07',
      });
    });

    it.each(ASKED)('for “%s” answers as the embedded store does', async (text) => {
      expect(await ask(stores[1], text)).toEqual(await ask(stores[0], text));
    });
  });
}
