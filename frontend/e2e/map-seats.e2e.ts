import { describeInBrowser, useBrowser, useDesk } from './support/desk.ts';
import { MAP, openMap } from './support/map.ts';

describeInBrowser('seats on the map', () => {
  const sit = useDesk(useBrowser());

  it('says who sits at a mark, takes the focus in and gives it back', async () => {
    const page = await openMap(sit(), '/karte');
    const mark = page.locator('[data-seat]').first();
    await mark.waitFor();
    const name = await mark.getAttribute('aria-label');
    await mark.focus();
    await page.keyboard.press('Enter');
    const opened = page.getByRole('dialog', { name: name ?? '' });
    await opened.getByRole('link').first().waitFor();
    expect(await opened.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await opened.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      name,
    );
    expect(page.url()).toMatch(/karte$/);
  });

  it('picks out with keys who is picked out in the list too, and rings their mark', async () => {
    const page = await openMap(sit(), '/karte?gebiet=DE-NW&land=DE-NW');
    const mark = page.locator('[data-seat][aria-label$=": Düsseldorf"]');
    await mark.focus();
    await page.keyboard.press('Enter');
    const tick = page.getByRole('dialog').getByRole('checkbox').first();
    await tick.focus();
    const label = await tick.getAttribute('aria-label');
    await page.keyboard.press('Space');
    await page.waitForURL(/markiert=/);
    await page.getByText('1 Akteur ausgewählt').first().waitFor();
    await page.locator('.map-seat--picked').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /: Düsseldorf, darin Ausgewählte$/,
    );
    const id = new URL(page.url()).searchParams.get('markiert') ?? '';
    await page.getByRole('link', { name: 'In den Mittelpunkt' }).click();
    await page.waitForURL((url) => url.pathname === '/netz' && url.searchParams.get('um') === id);
    await page.goBack();
    await page.getByRole('link', { name: 'Liste', exact: true }).click();
    const row = page.getByRole('checkbox', { name: label ?? '' });
    await row.waitFor();
    expect(await row.isChecked()).toBe(true);
  });

  it('fans out who sits in one town, beside the window that names them', async () => {
    const page = await openMap(sit(), '/karte?gebiet=DE-NW');
    const mark = page.locator('[data-seat][aria-label$=": Düsseldorf"]');
    await mark.focus();
    const count = Number(/^\d+/.exec((await mark.getAttribute('aria-label')) ?? ''));
    await page.keyboard.press('Enter');
    const links = page.getByRole('dialog').getByRole('link');
    await links.first().waitFor();
    expect(count).toBeGreaterThan(1);
    expect(await links.count()).toBe(count);
    expect(await page.locator('[data-fan]').count()).toBe(count);
    const boxes = await page
      .locator('[data-fan]')
      .evaluateAll((marks) =>
        marks.map((each) => each.getBoundingClientRect().toJSON() as DOMRect),
      );
    const dialog = await page.getByRole('dialog').boundingBox();
    for (const box of boxes)
      expect(
        box.bottom < (dialog?.y ?? 0) || box.top > (dialog?.y ?? 0) + (dialog?.height ?? 0),
      ).toBe(true);
    await links.nth(1).focus();
    await page.locator('.map-seat--pointed').waitFor();
    const href = await links.nth(1).getAttribute('href');
    expect(await page.locator('.map-seat--pointed').getAttribute('href')).toBe(href);
    await page.locator('.map-seat--pointed').click();
    await page.waitForURL((url) => url.pathname === new URL(href ?? '', url).pathname);
  });

  it('closes one thing with each Escape: the window of a mark first, wherever the focus is', async () => {
    const page = await openMap(sit(), '/karte?gebiet=DE-NW');
    const mark = page.locator('[data-seat][aria-label$=": Düsseldorf"]');
    await mark.click();
    await page.getByRole('dialog').waitFor();
    await page.getByRole('link', { name: 'Bonn' }).focus();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(page.url()).toContain('gebiet=DE-NW');
    await page.getByRole('combobox', { name: 'Zählen:' }).focus();
    await page.keyboard.press('Escape');
    expect(page.url()).toContain('gebiet=DE-NW');
    await page.locator(MAP).focus();
    await page.keyboard.press('Escape');
    await page.waitForURL(/karte$/);
  });

  it('draws links as arcs when asked, for what is in its window, and says how many', async () => {
    const page = await openMap(sit(), '/karte?zaehlt=alle');
    expect(await page.locator('.map__arc').count()).toBe(0);
    await page.getByRole('switch', { name: 'Verbindungen zeigen' }).click();
    await page.locator('.map__arc').first().waitFor({ state: 'attached' });
    const told = () => page.getByText(/Verbindungen zwischen Sitzen/).innerText();
    const all = Number(/^\d+/.exec(await told()));
    expect(all).toBeGreaterThan(100);
    expect(await page.locator('.map__arc:not(.map__arc--ground)').count()).toBe(40);
    await page.goto(`${page.url()}&gebiet=DE-NW`);
    await page.waitForFunction((before) => {
      const status = [...document.querySelectorAll('[role="status"]')].map(
        (each) => each.textContent,
      );
      const count = /^(\d+) Verbindungen? zwischen/.exec(
        status.find((text) => /Sitzen/.test(text)) ?? '',
      );
      return count !== null && Number(count[1]) < before;
    }, all);
    await page.goBack();
    await page.goBack();
    await page.waitForURL(/zaehlt=alle$/);
    await page.waitForFunction(() => document.querySelectorAll('.map__arc').length === 0);
  });

  it.each([
    ['/karte', 0],
    ['/karte?gebiet=DE-NW', 10],
  ])('%s names towns where there is room, none on another', async (path, least) => {
    const page = await openMap(sit(), path);
    await page.waitForTimeout(1_000);
    const names = await page.locator('.map__name').evaluateAll((all) =>
      all.map((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        return { left, right, top, bottom, text: each.textContent };
      }),
    );
    expect(names.length).toBeGreaterThanOrEqual(least);
    if (least === 0) expect(names).toEqual([]);
    const overlapping = names.flatMap((one, index) =>
      names
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1,
        )
        .map((other) => `${one.text} ${other.text}`),
    );
    expect(overlapping).toEqual([]);
  });
});
