import type { Page } from 'playwright-core';
import { describeInBrowser, useBrowser, useDesk } from './support/desk.ts';
import { openMap, SHAPES } from './support/map.ts';

/** How many regions have each shade, as they are drawn. */
const shades = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.locator(SHAPES).evaluateAll((paths) =>
    paths.reduce<Record<string, number>>((counts, path) => {
      const shade = (path as SVGElement).dataset['shade'] ?? '';
      return { ...counts, [shade]: (counts[shade] ?? 0) + 1 };
    }, {}),
  );

describeInBrowser('regions on the map', () => {
  const sit = useDesk(useBrowser());

  it('paints all Länder as the legend counts them, without a foreign request', async () => {
    const page = await openMap(sit(), '/karte');
    const counts = await page.locator('.map-legend > ul > li').allInnerTexts();
    const told = counts.map((text) => Number(/(\d+) L[aä]nd/.exec(text)?.[1])).toReversed();
    expect(Object.values(await shades(page))).toEqual(told);
    expect(told.reduce((sum, count) => sum + count)).toBe(16);
  });

  it('is walked with keys alone: into a Land and a Kreis, and out with Escape', async () => {
    const page = await openMap(sit(), '/karte');
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
    const page = await openMap(sit(), '/karte');
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

  it('opens one Land with two fast clicks, and not a Kreis of it too', async () => {
    const page = await openMap(sit(), '/karte');
    await page.getByRole('row', { name: /^Bayern/ }).hover();
    const box = await page.locator('.map__outline--highlighted').boundingBox();
    const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
    await page.mouse.click(x + width / 2, y + height / 2, { clickCount: 2, delay: 150 });
    await page.getByRole('heading', { name: /96 Kreise und Städte/ }).waitFor();
    await page.locator(`${SHAPES}[data-shade]`).nth(90).waitFor({ state: 'attached' });
    expect(page.url()).toMatch(/gebiet=DE-BY$/);
  });

  it('outlines the districts of chambers from their Kreise, and one of them stronger', async () => {
    const page = await openMap(sit(), '/karte?bezirke=ihk');
    await page.locator('.map__territory').first().waitFor({ state: 'attached' });
    await page.getByRole('combobox', { name: 'Kammer:' }).selectOption('ihk-aachen');
    await page.locator('.map__territory--chosen').first().waitFor({ state: 'attached' });
    await page.getByText(/^IHK Aachen: .*Heinsberg/).waitFor();
    const outline = await page.locator('.map__territory--chosen').first().boundingBox();
    const whole = await page.locator('.map__territory').first().boundingBox();
    expect(outline?.width).toBeLessThan((whole?.width ?? 0) / 5);
  });

  it('draws all others where the Kreis of a chamber has no border', async () => {
    const { page } = sit();
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.json()) as { data?: { territories?: { items: object[] } } };
      const region = { id: '99999', name: 'Neuland', label: 'Region' };
      body.data?.territories?.items.push({
        organisation: { id: 'neu', label: 'Organisation', name: 'IHK Neuland', shortName: null },
        districts: [{ region, type: 'Kreis' }],
      });
      await route.fulfill({ response: answer, json: body });
    });
    await openMap(sit(), '/karte?bezirke=ihk&bezirk=neu');
    await page.getByText('IHK Neuland: Kreis Neuland.').waitFor();
    await page.locator('.map__territory').first().waitFor({ state: 'attached' });
    expect(await page.locator('.map__territory--chosen').count()).toBe(0);
  });

  it('shows the Land of an area whose Kreise are not known', async () => {
    const page = await openMap(sit(), '/karte');
    const width = async (shapes: string) => {
      const boxes = await page
        .locator(shapes)
        .evaluateAll((paths) =>
          paths.map((path) => path.getBoundingClientRect()).map(({ left, right }) => [left, right]),
        );
      return Math.max(...boxes.flat()) - Math.min(...boxes.flat());
    };
    const before = await width(SHAPES);
    await sit().open('/karte?gebiet=ruhrgebiet');
    await page.locator('.map__around').first().waitFor({ state: 'attached' });
    await page.getByRole('heading', { name: /^Ruhrgebiet: / }).waitFor();
    expect(await width('.map__around')).toBeGreaterThan(1.8 * before);
  });

  it('keeps the outline of a Kreis and of its Land above the districts of chambers', async () => {
    const page = await openMap(sit(), '/karte?gebiet=05554&bezirke=ihk');
    await page.locator('.map__territory').first().waitFor({ state: 'attached' });
    const levels = ['.map__territory', '.map__outline', '.map__outline--chosen'].map((lines) =>
      page
        .locator(lines)
        .first()
        .evaluate((line) => Number(line.closest<HTMLElement>('.leaflet-pane')?.style.zIndex)),
    );
    const [borders = NaN, ...outlines] = await Promise.all(levels);
    expect(borders).toBeGreaterThan(0);
    for (const level of outlines) expect(level).toBeGreaterThan(borders);
  });

  it('brings the row of a Kreis into sight when it is chosen on the map', async () => {
    const page = await openMap(sit(), '/karte?gebiet=DE-NW');
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
});

/** A point of the map at which no mark lies on its Kreis. */
const findFreeSpot = (page: Page) =>
  page.locator('[role="application"]').evaluate((map, shapes) => {
    const { x, y, width, height } = map.getBoundingClientRect();
    for (let right = 0.4; right < 0.6; right += 0.01) {
      const spot = [x + right * width, y + height / 2] as const;
      if (document.elementFromPoint(...spot)?.matches(shapes) === true) return spot;
    }
    throw new Error('There is no Kreis in the middle of the map.');
  }, SHAPES);

describeInBrowser('all Kreise of Germany', () => {
  const browser = useBrowser();
  const sit = useDesk(browser);

  it('are compared at once where that is asked for, and lead into their Land and back', async () => {
    await sit().open('/karte');
    const { page } = sit();
    await page.getByRole('combobox', { name: 'Ebene:' }).selectOption('Kreise und Städte');
    await page.getByRole('heading', { name: /, 400 Kreise und Städte$/ }).waitFor();
    expect(page.url()).toMatch(/ebene=kreise$/);
    await page.locator(SHAPES).nth(399).waitFor({ state: 'attached' });
    expect(await page.locator(SHAPES).count()).toBe(400);
    expect(await page.locator('path.map__outline--states').count()).toBe(16);
    await page.getByRole('link', { name: 'Borken' }).click();
    await page.getByRole('heading', { name: /^Kreis Borken/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /53 Kreise und Städte$/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /400 Kreise und Städte$/ }).waitFor();
  });

  it('are not pointed at while the map is dragged under the mouse', async () => {
    await sit().open('/karte?ebene=kreise&zaehlt=alle');
    const { page } = sit();
    await page.locator(SHAPES).first().waitFor();
    const middle = await findFreeSpot(page);
    const pointedAt = page.locator('.row--highlighted');
    await page.mouse.move(...middle);
    await pointedAt.waitFor();
    const name = await pointedAt.innerText();
    await page.mouse.down();
    for (let step = 1; step <= 20; step += 1) {
      await page.mouse.move(middle[0] + 15 * step, middle[1]);
      const rows = await pointedAt.allInnerTexts();
      expect(rows.every((row) => row === name)).toBe(true);
    }
    await page.mouse.up();
    await page.waitForURL(/ausschnitt=/);
  });
});

describeInBrowser('the legend of the map', () => {
  const browser = useBrowser();
  const sit = useDesk(browser);

  it('is no wider for a longer title, so that it covers none of the Länder', async () => {
    const { page } = sit();
    await sit().open('/karte?art=UNION&groesse=beschaeftigte');
    await page.locator(`${SHAPES}[data-shade]`).first().waitFor();
    const legend = await page.getByRole('region', { name: 'Legende' }).boundingBox();
    const title = await page.getByRole('heading', { name: /^Gewerkschaften je/ }).boundingBox();
    expect(title?.height).toBeGreaterThan(30);
    const beside = await page.locator(SHAPES).evaluateAll((shapes, top) => {
      const boxes = shapes.map((shape) => shape.getBoundingClientRect());
      return boxes.filter(({ bottom }) => bottom > top).map(({ left }) => left);
    }, legend?.y ?? 0);
    expect(beside.length).toBeGreaterThan(2);
    // The westernmost point of Rhineland-Palatinate lies higher than the legend.
    expect((legend?.x ?? 0) + (legend?.width ?? 0)).toBeLessThan(Math.min(...beside) + 4);
  });
});
