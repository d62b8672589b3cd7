import type { Page } from 'playwright-core';
import { describeInBrowser, useBrowser, useDesk } from './support/desk.ts';
import { placeOf, zoomOf } from './support/drawing.ts';
import { tabTo } from './support/keys.ts';

const NETWORK = '/netz?um=wachstumsregion-ems-achse&schritte=2';

const active = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.getAttribute('aria-label') ?? null;
  });

describeInBrowser('with the keyboard alone', () => {
  const desk = useDesk(useBrowser());

  it('the first stop of a page skips to its content', async () => {
    await desk().open('/');
    await desk().page.keyboard.press('Tab');
    expect(await desk().page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Zum Inhalt springen',
    );
    await desk().page.keyboard.press('Enter');
    expect(await desk().page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });

  it('a link past the profile leads to the graph', async () => {
    await desk().open(NETWORK);
    const { page } = desk();
    await page.locator('[role="graphics-symbol"]').first().waitFor({ state: 'attached' });
    await tabTo(page, 'a[href="#netz"]');
    await page.keyboard.press('Enter');
    await page.locator('[role="application"]:focus').waitFor();
    expect(await active(page)).toMatch(/Wachstumsregion/);
  });

  it('the graph is one stop, is walked with arrows, says where one is, and lets go', async () => {
    await desk().open(NETWORK);
    const { page } = desk();
    await page
      .locator('[role="graphics-document"]')
      .locator('[role="graphics-symbol"]')
      .first()
      .waitFor({ state: 'attached' });
    await tabTo(page, '[role="application"]');
    const first = await active(page);
    expect(first).toMatch(/Wachstumsregion/);
    await page.keyboard.press('ArrowLeft');
    const second = await active(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(/auswahl=/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe(
      'application',
    );
  });

  it('several actors are picked out with Space, asked about together, and let go with Escape', async () => {
    await desk().open(NETWORK);
    const { page } = desk();
    await page.locator('[role="graphics-symbol"]').first().waitFor({ state: 'attached' });
    await tabTo(page, '[role="application"]');
    await page.keyboard.press('Space');
    await page.waitForURL(/markiert=wachstumsregion-ems-achse/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    await page.waitForURL(/markiert=wachstumsregion-ems-achse,/);
    await page.getByText('2 Akteure ausgewählt').first().waitFor();
    expect(await active(page)).toMatch(/, ausgewählt$/);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('markiert='));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
      'application',
    );
    await page.goBack();
    await page.getByRole('link', { name: 'Gemeinsame Nachbarn' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Was haben .* gemeinsam/ }).waitFor();
  });

  it('a click with Shift picks an actor out beside the one chosen before', async () => {
    await desk().open(`${NETWORK}&auswahl=landkreis-leer`);
    const { page } = desk();
    const { x, y } = await placeOf(page, 'landkreis-aurich');
    await page.keyboard.down('Shift');
    await page.mouse.click(x, y);
    await page.keyboard.up('Shift');
    await page.waitForURL(/markiert=landkreis-leer,landkreis-aurich/);
    await page.getByRole('link', { name: 'Liste', exact: true }).click();
    await page.getByRole('button', { name: /^Akteure/ }).click();
    const ticked = page.getByRole('checkbox', { name: 'Landkreis Aurich auswählen' });
    await ticked.waitFor();
    expect(await ticked.isChecked()).toBe(true);
  });

  it('single keys zoom the graph, and can be switched off', async () => {
    await desk().open(NETWORK);
    const { page } = desk();
    await page.locator('[role="graphics-symbol"]').first().waitFor({ state: 'attached' });
    const press = async (key: string): Promise<number> => {
      await page.locator('[role="application"]').focus();
      await page.keyboard.press(key);
      await page.waitForTimeout(500);
      return zoomOf(page);
    };
    const start = await zoomOf(page);
    const larger = await press('+');
    expect(larger).toBeGreaterThan(start);
    await page.getByRole('button', { name: 'Darstellung' }).click();
    await page.getByRole('switch', { name: /Einzeltasten/ }).click();
    expect(await press('+')).toBe(larger);
    expect(await press('0')).toBe(larger);
  });

  it('no letter typed into the search is lost on a slow machine', async () => {
    const { page } = desk();
    const session = await desk().context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await desk().open('/');
    await tabTo(page, '[role="combobox"]');
    await page.keyboard.type('Wachstumsregion');
    await page.getByRole('option').filter({ hasText: 'Ems-Achse' }).first().waitFor();
    expect(await page.locator('[role="combobox"]').inputValue()).toBe('Wachstumsregion');
  });

  it('a search is typed, chosen with arrows and opened with Enter', async () => {
    await desk().open('/');
    const { page } = desk();
    await tabTo(page, '[role="combobox"]');
    await page.keyboard.type('BMWi');
    await page.getByRole('option').filter({ hasText: 'Bundesministerium' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/um=bmwe/);
  });
});
