import type { Page } from 'playwright-core';
import { describeInBrowser, sitDown, useBrowser, useDesk } from './support/desk.ts';
import { MAP, openMap, SHAPES } from './support/map.ts';

/** Where the first shape is in the window, and how large: what a move or a zoom changes. */
const placeOfShape = (page: Page) => page.locator(SHAPES).first().boundingBox();

describeInBrowser('the window of the map', () => {
  const sit = useDesk(useBrowser());

  it('keeps what is in its window in the address, and shows the same again', async () => {
    const page = await openMap(sit(), '/karte');
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
    const page = await openMap(sit(), '/karte');
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

  it('writes no name that the legend or a button would cut', async () => {
    const page = await openMap(sit(), '/karte?gebiet=DE-NW&bezirke=ihk', 1260, 800);
    const names = page.locator('.map__name');
    await names.nth(10).waitFor();
    const cut = await names.evaluateAll((elements) => {
      const above = document.querySelectorAll('.map-legend, .map__foot a, .map__foot button');
      const boxes = Array.from(above, (element) => element.getBoundingClientRect());
      return elements
        .filter((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return boxes.some(
            (box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top,
          );
        })
        .map((element) => element.textContent);
    });
    expect(cut).toEqual([]);
  });

  it('writes no name that its edge would cut, where a seat is close to it', async () => {
    const page = await openMap(sit(), '/karte?ausschnitt=7.25,51.43,8&zaehlt=alle', 1260, 800);
    const names = page.locator('.map__name');
    await names.nth(10).waitFor();
    const window = await page.locator(MAP).boundingBox();
    const { x = 0, y = 0, width = 0, height = 0 } = window ?? {};
    const places = await names.evaluateAll((elements) =>
      elements.map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left: left + 2, right: right - 2, top, bottom };
      }),
    );
    const seen = places.filter(
      ({ left, right, top, bottom }) =>
        right > x && left < x + width && bottom > y && top < y + height,
    );
    expect(seen.length).toBeGreaterThan(10);
    for (const { left, right, top, bottom } of seen) {
      expect(Math.min(left - x, top - y)).toBeGreaterThan(-1);
      expect(Math.max(right - x - width, bottom - y - height)).toBeLessThan(1);
    }
  });

  it.each([
    ['/karte', 1440, 900],
    ['/karte', 1260, 1000],
    ['/karte', 1024, 768],
    ['/karte?gebiet=DE-NW', 1440, 900],
    ['/karte?gebiet=DE-NW', 1024, 768],
    ['/karte?gebiet=DE-SL&bezirke=ihk&verbindungen=an', 1260, 800],
  ])(
    '%s in %i by %i pixels: nothing of its region lies under the legend',
    async (path, ...size) => {
      const page = await openMap(sit(), path, ...size);
      const covered = await page.locator('.map-legend').evaluate((legend, shapes) => {
        const { left, right, top, bottom } = legend.getBoundingClientRect();
        const found: string[] = [];
        for (let x = left + 2; x < right; x += 8)
          for (let y = top + 2; y < bottom; y += 8)
            if (document.elementsFromPoint(x, y).some((element) => element.matches(shapes)))
              found.push(`${String(x)} ${String(y)}`);
        return found;
      }, SHAPES);
      expect(covered).toEqual([]);
      expect(await page.locator(SHAPES).first().isVisible()).toBe(true);
    },
  );

  it('opens its signs with a key, upwards, and hides what lies below them', async () => {
    const page = await openMap(
      sit(),
      '/karte?gebiet=DE-NW&zaehlt=alle&ausschnitt=7.25,51.43,9',
      1440,
    );
    const legend = page.locator('.map-legend');
    const [before, map] = [await legend.boundingBox(), await page.locator(MAP).boundingBox()];
    await legend.locator('summary').focus();
    await page.keyboard.press('Enter');
    await legend.getByText('Gewerkschaften').waitFor();
    const after = await legend.boundingBox();
    expect(after?.y).toBeLessThan((before?.y ?? 0) - 100);
    expect(after?.y).toBeGreaterThan(map?.y ?? 0);
    expect(after?.width).toBe(before?.width);
    const isBelow = (elements: readonly Element[]) => {
      const box = document.querySelector('.map-legend__signs')?.getBoundingClientRect();
      return elements.filter((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        return box && x > box.left && x < box.right && y > box.top && y < box.bottom;
      }).length;
    };
    await page.waitForTimeout(100);
    expect(await page.locator('[data-seat]:not([hidden])').evaluateAll(isBelow)).toBe(0);
    expect(await page.locator('.map__name').evaluateAll(isBelow)).toBe(0);
  });

  it('stands above its table on a phone, which scrolls', async () => {
    const page = await openMap(sit(), '/karte', 360);
    const map = await page.locator(MAP).boundingBox();
    const table = await page.getByRole('table').boundingBox();
    expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThan(table?.y ?? 0);
    await page.locator(MAP).hover();
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => window.scrollY > 0);
  });
});

describeInBrowser('the address of a map', () => {
  const sit = useDesk(useBrowser());

  it('stays as it is while the window changes its size, and on paper', async () => {
    await sit().open('/karte?gebiet=DE-NW');
    const { page } = sit();
    await page.locator(SHAPES).first().waitFor();
    await page.setViewportSize({ width: 1100, height: 700 });
    await page.emulateMedia({ media: 'print' });
    await page.locator('.map-print').waitFor();
    await page.emulateMedia({ media: null });
    await page.locator('.map-print').waitFor({ state: 'detached' });
    // Leaflet waits a moment before it says that it moved.
    await page.waitForTimeout(500);
    expect(page.url()).toMatch(/gebiet=DE-NW$/);
  });
});

describeInBrowser('the boundaries', () => {
  const browser = useBrowser();

  it('are fetched with the first map, not before', async () => {
    const desk = await sitDown(browser());
    const asked: string[] = [];
    desk.page.on('request', (request) => {
      if (request.url().includes('.topo')) asked.push(new URL(request.url()).pathname);
    });
    await desk.open('/liste');
    expect(asked).toEqual([]);
    await desk.page.getByRole('link', { name: 'Karte', exact: true }).click();
    await desk.page.locator(SHAPES).first().waitFor();
    expect(asked).toHaveLength(2);
    await desk.close();
  });
});
