import type { Page } from 'playwright-core';
import { describeInBrowser, useBrowser, sitDown, type Desk } from './support/desk.ts';

const MAP = '[role="application"]';
const SHAPES = 'path.map__region';

/** How many regions have each shade, as they are drawn. */
const shades = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.locator(SHAPES).evaluateAll((paths) =>
    paths.reduce<Record<string, number>>((counts, path) => {
      const shade = (path as SVGElement).dataset['shade'] ?? '';
      return { ...counts, [shade]: (counts[shade] ?? 0) + 1 };
    }, {}),
  );

/** Where the first shape is in the window, and how large: what a move or a zoom changes. */
const placeOfShape = (page: Page) => page.locator(SHAPES).first().boundingBox();

describeInBrowser('the map', () => {
  const browser = useBrowser();
  let desk: Desk;
  afterEach(() => desk.close());

  const open = async (path: string, width = 1440) => {
    desk = await sitDown(browser(), { width });
    await desk.open(path);
    await desk.page.locator(`${SHAPES}[data-shade]`).first().waitFor();
    return desk.page;
  };

  it('paints all Länder as the legend counts them, without a foreign request', async () => {
    const page = await open('/karte');
    const counts = await page.locator('.map-legend li').allInnerTexts();
    const told = counts.map((text) => Number(/(\d+) L[aä]nd/.exec(text)?.[1])).toReversed();
    expect(Object.values(await shades(page))).toEqual(told);
    expect(told.reduce((sum, count) => sum + count)).toBe(16);
    expect(desk.foreign).toEqual([]);
    expect(desk.errors).toEqual([]);
  });

  it('is walked with keys alone: into a Land and a Kreis, and out with Escape', async () => {
    const page = await open('/karte');
    await page.getByRole('link', { name: 'Nordrhein-Westfalen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /53 Kreise und Städte/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect((await shades(page))['none']).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Borken' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/gebiet=05554/);
    await page.getByRole('heading', { name: /^Kreis Borken/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /53 Kreise und Städte/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL(/karte$/);
    await page.getByRole('heading', { name: /in 16 Ländern$/ }).waitFor();
  });

  it('opens the Land that is clicked, and highlights what is pointed at in the table too', async () => {
    const page = await open('/karte');
    const row = page.getByRole('row', { name: /^Bayern/ });
    await row.hover();
    await page.locator('.map__outline--highlighted').waitFor({ state: 'attached' });
    const box = await page.locator('.map__outline--highlighted').boundingBox();
    await page.mouse.click(
      (box?.x ?? 0) + (box?.width ?? 0) / 2,
      (box?.y ?? 0) + (box?.height ?? 0) / 2,
    );
    await page.waitForURL(/gebiet=DE-BY/);
    await page.getByRole('heading', { name: /96 Kreise und Städte/ }).waitFor();
  });

  it('says who sits at a mark, takes the focus in and gives it back', async () => {
    const page = await open('/karte');
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
    const page = await open('/karte?gebiet=DE-NW&land=DE-NW');
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
    const page = await open('/karte?gebiet=DE-NW');
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
    const page = await open('/karte?gebiet=DE-NW');
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
    const page = await open('/karte?zaehlt=alle');
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

  it('outlines the districts of chambers from their Kreise, and one of them stronger', async () => {
    const page = await open('/karte?bezirke=ihk');
    await page.locator('.map__territory').first().waitFor({ state: 'attached' });
    await page.getByRole('combobox', { name: 'Kammer:' }).selectOption('ihk-aachen');
    await page.locator('.map__territory--chosen').first().waitFor({ state: 'attached' });
    await page.getByText(/^IHK Aachen: .*Heinsberg/).waitFor();
    const outline = await page.locator('.map__territory--chosen').first().boundingBox();
    const whole = await page.locator('.map__territory').first().boundingBox();
    expect(outline?.width).toBeLessThan((whole?.width ?? 0) / 5);
  });

  it.each([
    ['/karte', 0],
    ['/karte?gebiet=DE-NW', 10],
  ])('%s names towns where there is room, none on another', async (path, least) => {
    const page = await open(path);
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

  it('brings the row of a Kreis into sight when it is chosen on the map', async () => {
    const page = await open('/karte?gebiet=DE-NW');
    await page.getByRole('link', { name: 'Siegen-Wittgenstein' }).hover();
    const outline = page.locator('.map__outline--highlighted');
    await outline.waitFor({ state: 'attached' });
    const box = await outline.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.move(x, y);
    await page.locator('.panel--map .panel__body').evaluate((panel) => {
      panel.scrollTop = 0;
    });
    await page.mouse.click(x, y);
    await page.waitForURL(/gebiet=05970/);
    const row = page.locator('.row--selected');
    await row.waitFor();
    const [at, panel] = [await row.boundingBox(), await page.locator('.panel--map').boundingBox()];
    const bottom = (panel?.y ?? 0) + (panel?.height ?? 0);
    expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual(bottom);
  });

  it('keeps what is in its window in the address, and shows the same again', async () => {
    const page = await open('/karte');
    await page.locator(MAP).focus();
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/ausschnitt=/);
    await page.waitForFunction(
      () => document.querySelector('.leaflet-pan-anim, .leaflet-zoom-anim') === null,
    );
    await page.waitForTimeout(500);
    const [address, place] = [page.url(), await placeOfShape(page)];
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator(SHAPES).first().waitFor();
    const again = await placeOfShape(page);
    expect(page.url()).toBe(address);
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs((again?.[side] ?? 0) - (place?.[side] ?? 0))).toBeLessThan(2);
    await page.locator(MAP).focus();
    await page.keyboard.press('0');
    await page.waitForURL((url) => !url.search.includes('ausschnitt'));
  });

  it('lets the wheel pass, says how to zoom, and zooms with Ctrl', async () => {
    const page = await open('/karte');
    const before = await placeOfShape(page);
    await page.locator(MAP).hover();
    await page.mouse.wheel(0, -200);
    await page.getByText('Strg-Taste').waitFor();
    expect(await placeOfShape(page)).toEqual(before);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await page.waitForURL(/ausschnitt=/);
    expect((await placeOfShape(page))?.width).toBeGreaterThan(before?.width ?? 0);
  });

  it('stands above its table on a phone, which scrolls', async () => {
    const page = await open('/karte', 360);
    const map = await page.locator(MAP).boundingBox();
    const table = await page.getByRole('table').boundingBox();
    expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThan(table?.y ?? 0);
    await page.locator(MAP).hover();
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => window.scrollY > 0);
  });
});
