import { describeInBrowser, sitDown, useBrowser, type Desk } from './support/desk.ts';
import { overflowOf } from './support/look-at-screens.ts';
import { SCREENS } from './support/screens.ts';

/** As wide as a window of 1280 pixels at 400 percent (WCAG 1.4.10). */
const NARROWEST = { width: 320, height: 640 };
/** Windows of 1282, 1440 and 1536 pixels at 200 percent: too wide for the menu, narrow for a row of everything. */
const HALVES = [641, 720, 768];

/** One screen of each kind of page: with the search in its header, with one of its own, with a map. */
const KINDS = [
  'start',
  'network of an initiative',
  'list of an initiative',
  'map of Germany',
  'paths without ends',
  'page of an organisation',
] as const;

describeInBrowser('at 320 pixels', () => {
  const browser = useBrowser();
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown(browser(), NARROWEST);
  });

  it.each(Object.entries(SCREENS))('%s is not wider than the window', async (_screen, path) => {
    await desk.open(path);
    await desk.page.locator('h1').first().waitFor();
    expect(await overflowOf(desk)).toBeLessThanOrEqual(0);
  });
});

describeInBrowser.each(HALVES)('at %s pixels', (width) => {
  const browser = useBrowser();
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown(browser(), { width, height: 450 });
  });

  it.each(KINDS)('%s is not wider than the window', async (screen) => {
    await desk.open(SCREENS[screen]);
    await desk.page.locator('h1').first().waitFor();
    expect(await overflowOf(desk)).toBeLessThanOrEqual(0);
  });
});
