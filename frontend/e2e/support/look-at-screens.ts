import { AxeBuilder } from '@axe-core/playwright';
import { describeInBrowser, sitDown, useBrowser, type Desk, type DeskOptions } from './desk.ts';
import { SCREENS } from './screens.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The page is German unless English is chosen; the address may choose. */
const inEnglish = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}sprache=en`;

/** The browser itself reports an answer with status 404 as an error of the console. */
const isAnswered404 = (text: string): boolean =>
  text.includes('the server responded with a status of 404');

/** What axe finds on the page, with the elements it finds it at. */
async function findBreaches(desk: Desk): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: desk.page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** How many pixels of the page lie outside the window, to the right of it. */
export const overflowOf = (desk: Desk): Promise<number> =>
  desk.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );

/** Looks at every screen at one desk; each desk has a suite of its own, so that they run side by side. */
export function lookAtScreens(options: DeskOptions): void {
  const english = options.locale === 'en-GB';
  describeInBrowser('every screen', () => {
    const browser = useBrowser();
    let desk: Desk;
    beforeEach(async () => {
      desk = await sitDown(browser(), options);
    });
    afterEach(() => desk.close());

    it.each(Object.entries(SCREENS))(
      '%s: axe finds nothing, nothing is cut off, no foreign request, no error',
      async (_screen, path) => {
        await desk.open(english ? inEnglish(path) : path);
        const { page } = desk;
        await page.locator('h1').first().waitFor();
        expect(await findBreaches(desk)).toEqual([]);
        expect(await overflowOf(desk)).toBeLessThanOrEqual(0);
        expect(desk.foreign).toEqual([]);
        expect(desk.errors.filter((text) => !isAnswered404(text))).toEqual([]);
        expect(await page.title()).toMatch(/Knotenwerk/);
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.locator('html').getAttribute('lang')).toBe(english ? 'en' : 'de');
      },
    );
  });
}
