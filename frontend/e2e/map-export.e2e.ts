import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import {
  describeInBrowser,
  sitDown,
  useBrowser,
  useDesk,
  type Desk,
  type DeskOptions,
} from './support/desk.ts';

const SHAPES = 'path.map__region';
/** Shades of the light scheme, which files and paper always have. */
const LIGHT = ['#e2eaf9', '#b7c9ee', '#84a1dc', '#4d71c0', '#193990'];

/** Reads an SVG as XML, as another program would; throws where it is none. */
const readSvg = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    const wrong = file.querySelector('parsererror');
    if (wrong !== null) throw new Error(wrong.textContent);
    const root = file.documentElement;
    return {
      name: root.localName,
      size: [Number(root.getAttribute('width')), Number(root.getAttribute('height'))] as const,
      title: file.querySelector('title')?.textContent,
      texts: [...file.querySelectorAll('text')].map((each) => each.textContent),
      fills: [...file.querySelectorAll('path')].map((each) => each.getAttribute('fill')),
      link: file.querySelector('a')?.getAttribute('href'),
    };
  }, svg);

describeInBrowser('the map taken along', () => {
  const browser = useBrowser();
  let desk: Desk;
  afterEach(() => desk.close());

  const open = async (path: string, options: DeskOptions = {}) => {
    desk = await sitDown(browser(), options);
    await desk.open(path);
    await desk.page.locator(SHAPES).first().waitFor();
    return desk.page;
  };

  const save = async (page: Page, format: 'PNG' | 'SVG') => {
    const button = page.getByRole('button', { name: `Als ${format} speichern` });
    if (!(await button.isVisible())) await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const name = download.suggestedFilename();
    await page.getByText(`Gespeichert: ${name}`).waitFor();
    return { name, content: await readFile(await download.path()) };
  };

  it('is an SVG with title, legend, date, origin and link, in light colours on a dark page', async () => {
    const page = await open('/karte?land=DE-NW,DE-HE&am=2024-01-01', { dark: true });
    const { name, content } = await save(page, 'SVG');
    expect(name).toBe('knotenwerk-karte-DE-2024-01-01.svg');
    const { size, title, texts, fills, link } = await readSvg(page, content.toString());
    expect(title).toBe('Deutschland: Initiativen je Land');
    const said = texts.join('\n').replaceAll('\u00a0', ' ');
    const legend = await page.locator('.map-legend li > :nth-child(2)').allInnerTexts();
    for (const text of [
      ...['Initiativen je Land', ...legend, 'Klassen: natürliche Grenzen (Jenks)'],
      ...['Filter: Land: Hessen, Nordrhein-Westfalen', 'Stand: 1. Januar 2024', 'Erstellt am '],
      'Grenzen: © GeoBasis-DE / BKG 2016 (Daten verändert)',
    ])
      expect(said).toContain(text);
    expect(fills.filter((fill) => LIGHT.includes(fill ?? ''))).toHaveLength(16);
    expect(link).toBe(page.url());
    expect(size[0]).toBeGreaterThan(400);
    expect(desk.foreign).toEqual([]);
    expect(desk.errors).toEqual([]);
  });

  it('is hatched as seen, and says what that means', async () => {
    const page = await open('/karte?gebiet=DE-NW&ausschnitt=8,51.6,7.3');
    const { content } = await save(page, 'SVG');
    const { fills, texts, title } = await readSvg(page, content.toString());
    expect(title).toBe('Nordrhein-Westfalen: Initiativen je Kreis');
    expect(fills).toContain('url(#picture-hatch)');
    expect(texts).toContain('keine Angabe');
  });

  it.each([1440, 360])('is a PNG of twice its size, %i pixels wide', async (width) => {
    const page = await open('/karte', { width });
    const svg = await save(page, 'SVG');
    const { size } = await readSvg(page, svg.content.toString());
    const { name, content } = await save(page, 'PNG');
    expect(name).toBe(svg.name.replace('svg', 'png'));
    expect(content.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual(size.map((px) => 2 * px));
    // An empty picture is nearly nothing once it is packed.
    expect(content.length).toBeGreaterThan(40_000);
    expect(desk.foreign).toEqual([]);
    expect(desk.errors).toEqual([]);
  });

  it('says in words that the browser does not give the picture away', async () => {
    const page = await open('/karte');
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (give) => {
        give(null);
      };
    });
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: 'Als PNG speichern' }).click();
    await page.getByText('Dieser Browser konnte das PNG nicht zeichnen.').waitFor();
  });

  it('is reached and left with keys alone', async () => {
    const page = await open('/karte');
    const button = page.getByRole('button', { name: 'Export' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Als PNG speichern',
    );
    await page.keyboard.press('Escape');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(page.url()).toMatch(/karte$/);
  });

  it('stands on paper with legend, date and origin above its table, without controls', async () => {
    const page = await open('/karte?thema=wasserstoff', { dark: true });
    await page.emulateMedia({ media: 'print' });
    const picture = page.getByRole('img', { name: 'Deutschland: Initiativen je Land' });
    await picture.waitFor();
    const paper = page.locator('.map-print');
    expect(await paper.innerText()).toMatch(/Filter: Thema: .*\n.*Stand: .*Erstellt am .*BKG 2016/);
    const [map, table] = [await picture.boundingBox(), await page.getByRole('table').boundingBox()];
    expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual(table?.y ?? 0);
    expect(await page.locator('.map-legend').isVisible()).toBe(true);
    for (const hidden of ['.toolbar', '.map__leaflet', '.map-choices', '.graph__zoom', '.header'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await page.emulateMedia({ media: 'screen' });
    await picture.waitFor({ state: 'detached' });
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
