import { AxeBuilder } from '@axe-core/playwright';
import {
  describeInBrowser,
  useBrowser,
  sitDown,
  type Desk,
  type DeskOptions,
} from './support/desk.ts';

const NETWORK = '/netz?um=wachstumsregion-ems-achse&schritte=2&am=2021-03-16';

const DESKS: Readonly<Record<string, DeskOptions>> = {
  'wide, light': { width: 1440, height: 900 },
  'middle, dark': { width: 1024, height: 768, dark: true },
  'narrow, dark': { width: 360, height: 740, dark: true },
};

describeInBrowser('the open control of time', () => {
  const browser = useBrowser();
  let desk: Desk;
  afterEach(() => desk.close());

  it.each(Object.entries(DESKS))(
    '%s: axe finds nothing, it stands within the window, and paper does not show it',
    async (_name, options) => {
      desk = await sitDown(browser(), options);
      const { page } = desk;
      await desk.open(NETWORK);
      await page.getByRole('button', { name: 'Gültig am 16.03.2021' }).click();
      const slider = page.getByRole('slider', { name: 'Jahr' });
      await slider.waitFor();
      const { violations } = await new AxeBuilder({ page }).include('.toolbar').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      const box = await page.getByRole('group', { name: 'Zeit wählen' }).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(options.width ?? 0);
      await page.emulateMedia({ media: 'print' });
      expect(await slider.isVisible()).toBe(false);
      expect(desk.errors).toEqual([]);
    },
  );

  it('takes the year that is pressed on, and stays open', async () => {
    desk = await sitDown(browser());
    const { page } = desk;
    await desk.open(NETWORK);
    await page.getByRole('button', { name: 'Gültig am 16.03.2021' }).click();
    const slider = page.getByRole('slider', { name: 'Jahr' });
    await slider.waitFor();
    await slider.click({ position: { x: 2, y: 40 } });
    await page.waitForURL(/am=2006-12-31/);
    expect(await slider.getAttribute('aria-valuenow')).toBe('2006');
    await page.keyboard.press('Escape');
    await slider.waitFor({ state: 'detached' });
    const button = page.getByRole('button', { name: 'Gültig am 31.12.2006' });
    await button.waitFor();
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
