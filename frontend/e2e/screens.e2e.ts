import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import {
  describeInBrowser,
  openBrowser,
  sitDown,
  type Desk,
  type DeskOptions,
} from './support/desk.ts';

const SCREENS = {
  start: '/',
  'network without a middle': '/netz',
  'network with a pinned actor':
    '/netz?um=wachstumsregion-ems-achse&auswahl=landkreis-emsland&fest=landkreis-emsland~300~300',
  'whole network': '/netz?ganz=an',
  'whole network by communities': '/netz?ganz=an&farbe=gemeinschaft&auswahl=dgb',
  'whole network in groups': '/netz?ganz=an&gruppen=land&offen=DE-NI',
  'list of the whole network': '/liste?ganz=an&land=DE-SL&gruppen=art',
  'network of an initiative': '/netz?um=wachstumsregion-ems-achse&schritte=2',
  'network around an unknown actor': '/netz?um=gibt-es-nicht',
  'list around an unknown actor': '/liste?um=gibt-es-nicht',
  'search on a day that does not exist': '/suche?text=BMWi&am=2021-02-30',
  'search as of a day': '/suche?text=BMWi&am=2016-05-05',
  'network of a hub': '/netz?um=dihk',
  'network by places': '/netz?um=wachstumsregion-ems-achse&anordnung=lage',
  'network by levels': '/netz?um=wachstumsregion-ems-achse&schritte=2&anordnung=ebenen',
  'network as of a day': '/netz?um=wachstumsregion-ems-achse&schritte=2&am=2021-03-16',
  'network before its middle existed':
    '/netz?um=servicestelle-regionale-industrieinitiativen&am=2020-06-01',
  'list as of a day': '/liste?um=bmwe&am=2021-03-16&tabelle=akteure',
  'list of an initiative': '/liste?um=wachstumsregion-ems-achse&schritte=2',
  'list of links': '/liste?um=wachstumsregion-ems-achse&schritte=2&tabelle=verbindungen',
  'list of a Land': '/liste?land=DE-NI',
  'map of Germany': '/karte',
  'map of a Land by inhabitants': '/karte?gebiet=DE-NW&groesse=einwohner',
  'map with a Kreis chosen': '/karte?gebiet=05554',
  'map of a cross-cutting area': '/karte?gebiet=ems-achse',
  'map with links': '/karte?verbindungen=an&zaehlt=alle',
  'map of a Land with districts of chambers': '/karte?gebiet=DE-NW&bezirke=ihk&bezirk=ihk-aachen',
  'map with chambers whose districts are not known': '/karte?bezirke=hwk',
  'map as of a day': '/karte?am=2021-03-16',
  'map of an unknown region': '/karte?gebiet=gibt-es-nicht',
  'map that filters leave nothing of': '/karte?thema=wasserstoff&land=DE-SL&beleg=LOW',
  'paths without ends': '/pfade',
  'paths between two actors': '/pfade?von=chemie-und-pharma-am-hochrhein&nach=bmwe&wege=5',
  'paths in the network':
    '/netz?um=chemie-und-pharma-am-hochrhein,bmwe&von=chemie-und-pharma-am-hochrhein&nach=bmwe&auswahl=keine',
  'paths in the list':
    '/liste?um=chemie-und-pharma-am-hochrhein,bmwe&von=chemie-und-pharma-am-hochrhein&nach=bmwe&tabelle=akteure',
  'no path': '/pfade?von=chemie-und-pharma-am-hochrhein&nach=bmwe&laenge=1',
  'paths from an unknown actor': '/pfade?von=gibt-es-nicht&nach=bmwe',
  'actors picked out in the network':
    '/netz?um=wachstumsregion-ems-achse&schritte=2&markiert=landkreis-leer,landkreis-aurich',
  'actors picked out in the list':
    '/liste?um=wachstumsregion-ems-achse&markiert=landkreis-leer,landkreis-aurich&tabelle=akteure',
  'in common':
    '/gemeinsam?um=wachstumsregion-ems-achse,chemie-und-pharma-am-hochrhein,masterplan-industrie-frankfurt',
  'nothing in common yet': '/gemeinsam?um=dihk',
  'search results': '/suche?text=wasserstoff',
  'search without a hit': '/suche?text=quxquxqux',
  'search results, filtered': '/suche?text=industrie&land=DE-NI,DE-NW&bereich=Organisation',
  'search that filters leave nothing of': '/suche?text=wasserstoff&land=DE-SL&status=ENDED',
  'page of an organisation': '/akteur/bmwe',
  'page of a theme': '/eintrag/energiewende',
  'page of an area': '/region/ems-achse',
  'page of a Land': '/region/DE-NW',
  'page of a Kreis': '/region/05554',
  'page of an unknown region': '/region/99999',
  'page of a source': '/eintrag/doc-ems-achse-fachkraefteinitiative',
  'unknown entry': '/eintrag/gibt-es-nicht',
  'unknown address': '/gibt/es/nicht',
  imprint: '/impressum',
  privacy: '/datenschutz',
  accessibility: '/barrierefreiheit',
  'plain language': '/leichte-sprache',
} as const;

const DESKS: Readonly<Record<string, DeskOptions>> = {
  'wide, German, light': { width: 1440, height: 900 },
  'middle, English, dark': { width: 1024, height: 768, locale: 'en-GB', dark: true },
  'narrow, German, dark': { width: 360, height: 740, dark: true },
};

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The page is German unless English is chosen; the address may choose. */
const inEnglish = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}sprache=en`;

/** The browser itself reports an answer with status 404 as an error of the console. */
const isAnswered404 = (text: string): boolean =>
  text.includes('the server responded with a status of 404');

describeInBrowser('every screen', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  describe.each(Object.entries(DESKS))('%s', (_name, options) => {
    let desk: Desk;
    beforeEach(async () => {
      desk = await sitDown(browser, options);
    });
    afterEach(() => desk.close());

    it.each(Object.entries(SCREENS))(
      '%s: axe finds nothing, nothing is cut off, no foreign request, no error',
      async (_screen, path) => {
        await desk.open(options.locale === 'en-GB' ? inEnglish(path) : path);
        await desk.page.locator('h1').first().waitFor();
        const { violations } = await new AxeBuilder({ page: desk.page }).withTags(RULES).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        ).toEqual([]);
        const overflow = await desk.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
        expect(desk.foreign).toEqual([]);
        expect(desk.errors.filter((text) => !isAnswered404(text))).toEqual([]);
        expect(await desk.page.title()).toMatch(/Knotenwerk/);
        expect(await desk.page.locator('h1').count()).toBe(1);
        expect(await desk.page.locator('html').getAttribute('lang')).toBe(
          options.locale === 'en-GB' ? 'en' : 'de',
        );
      },
    );
  });
});
