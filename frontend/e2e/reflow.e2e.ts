import { describeInBrowser, sitDown, useBrowser, type Desk } from './support/desk.ts';
import { overflowOf } from './support/look-at-screens.ts';
import { SCREENS } from './support/screens.ts';

/** As wide as a window of 1280 pixels at 400 percent (WCAG 1.4.10). */
const NARROWEST = { width: 320, height: 640 };

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
