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

  it('tells in an open window who sits there under a new filter', async () => {
    const page = await openMap(sit(), '/karte?zaehlt=alle');
    const mark = page.locator('[data-seat][aria-label*="Erfurt"]');
    const before = (await mark.getAttribute('aria-label')) ?? '';
    await mark.click();
    await page.getByRole('dialog', { name: before }).waitFor();
    const choice = page.getByRole('combobox', { name: 'Zählen:' });
    await choice.focus();
    await choice.selectOption('Kammern');
    await page.getByRole('dialog', { name: before }).waitFor({ state: 'detached' });
    const now = page.getByRole('dialog', { name: /Erfurt/ });
    const [all, chambers] = [before, await now.getByRole('heading').first().innerText()].map(
      (text) => Number(/^\d+/.exec(text)),
    );
    expect(chambers).toBeGreaterThan(0);
    expect(chambers).toBeLessThan(all ?? 0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  });

  it('gives the focus back to the mark that holds the seats after a zoom', async () => {
    const page = await openMap(sit(), '/karte?zaehlt=alle');
    const mark = page.locator('[data-seat][aria-label*="Erfurt"]');
    const before = await mark.getAttribute('data-seat');
    await mark.click();
    const opened = page.getByRole('dialog');
    await opened.waitFor();
    const zoomIn = page.getByRole('button', { name: 'Vergrößern' });
    for (let step = 0; step < 4; step += 1) await zoomIn.click();
    await page.waitForFunction(
      (key) => document.querySelector(`[data-seat="${CSS.escape(key ?? '')}"]`) === null,
      before,
    );
    await opened.focus();
    await page.keyboard.press('Escape');
    await opened.waitFor({ state: 'detached' });
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(await focused()).toMatch(/Erfurt|^Thüringen|^Deutschland/);
  });

  it('keep the focus where they are drawn anew for other filters', async () => {
    const page = await openMap(sit(), '/karte');
    await page.getByText(/^113 Sitze/).waitFor();
    await page.getByRole('combobox', { name: 'Zählen:' }).selectOption('alle Organisationen');
    await page.getByText(/^632 Sitze/).waitFor();
    const mark = page.locator('[data-seat][aria-label*="München"]');
    await mark.focus();
    const before = await mark.getAttribute('aria-label');
    await page.goBack();
    await page.getByText(/^113 Sitze/).waitFor();
    const now = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await now()).toMatch(/München/);
    expect(await now()).not.toBe(before);
  });

  it('are reached with Tab where they are seen, and do not move the map', async () => {
    const page = await openMap(sit(), '/karte?gebiet=DE-NW&zaehlt=alle');
    await page.locator('[data-seat]').first().waitFor();
    await page.locator(MAP).focus();
    const labels = new Set<string>();
    for (let step = 0; step < 120; step += 1) {
      await page.keyboard.press('Tab');
      const { name, label } = await page.evaluate(() => ({
        name: document.activeElement?.tagName ?? '',
        label: document.activeElement?.getAttribute('aria-label') ?? '',
      }));
      expect(name).not.toBe('BODY');
      if (label === 'Vergrößern') break;
      labels.add(label);
    }
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Vergrößern',
    );
    expect(labels.size).toBeGreaterThan(10);
    expect(page.url()).not.toContain('ausschnitt');
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
