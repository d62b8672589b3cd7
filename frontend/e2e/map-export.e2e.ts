import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import {
  describeInBrowser,
  sitDown,
  useBrowser,
  type Desk,
  type DeskOptions,
} from './support/desk.ts';
import { openMap } from './support/map.ts';

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
    return openMap(desk, path);
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

  it('explains its marks, which the legend of the screen has folded away', async () => {
    const page = await open('/karte?zaehlt=alle');
    const legend = page.locator('.map-legend');
    const chambers = legend.getByText('Kammern');
    expect(await chambers.isVisible()).toBe(false);
    const { content } = await save(page, 'SVG');
    const { texts } = await readSvg(page, content.toString());
    for (const name of ['Initiativen', 'Kammern', 'Gewerkschaften']) expect(texts).toContain(name);
    await page.emulateMedia({ media: 'print' });
    await chambers.waitFor({ state: 'visible' });
    await page.emulateMedia({ media: 'screen' });
    await chambers.waitFor({ state: 'hidden' });
  });

  it('is hatched as seen, and says what that means', async () => {
    const page = await open('/karte?gebiet=DE-NW&ausschnitt=8,51.6,7.3');
    const { content } = await save(page, 'SVG');
    const { fills, texts, title } = await readSvg(page, content.toString());
    expect(title).toBe('Nordrhein-Westfalen: Initiativen je Kreis');
    expect(fills).toContain('url(#picture-hatch)');
    expect(texts).toContain('keine Angabe');
  });

  it('has the names that the map has, with arcs and districts of chambers in its legend', async () => {
    const page = await open('/karte?gebiet=DE-NW&bezirke=ihk&verbindungen=an&zaehlt=alle');
    const names = page.locator('.map__name');
    await names.filter({ hasText: /^Bielefeld/ }).waitFor();
    const shown = await names.evaluateAll((all) => {
      const map = document.querySelector('[role="application"]')?.getBoundingClientRect();
      return all
        .filter((name) => {
          const { left, right, top, bottom } = name.getBoundingClientRect();
          if (map === undefined || left < map.left + 4 || right > map.right - 4) return false;
          return top > map.top + 4 && bottom < map.bottom - 4;
        })
        .map((name) => name.textContent);
    });
    expect(shown.length).toBeGreaterThan(20);
    const { content } = await save(page, 'SVG');
    const { texts } = await readSvg(page, content.toString());
    expect(shown.filter((name) => !texts.includes(name))).toEqual([]);
    for (const line of ['Verbindungen, mit Anzahl', 'Grenze von Kammerbezirken'])
      expect(texts).toContain(line);
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

  it.each([false, true])(
    'is a page of A4, landscape: %s, and its table the next',
    async (landscape) => {
      const page = await open('/karte?bezirke=ihk');
      const file = await page.pdf({ format: 'A4', landscape });
      expect(file.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
    },
  );

  it('leaves out on paper the empty ground beside Germany that a very wide window has', async () => {
    const page = await open('/karte', { width: 2560 });
    const window = await page.locator('[role="application"]').boundingBox();
    await page.emulateMedia({ media: 'print' });
    const picture = page.locator('.map-print svg').first();
    await picture.waitFor();
    const [, , width = 0, height = 0] = ((await picture.getAttribute('viewBox')) ?? '')
      .split(' ')
      .map(Number);
    expect(width).toBeLessThan((window?.width ?? 0) / 2);
    expect(height).toBeGreaterThan((window?.height ?? 0) / 2);
    const shapes = picture.locator('path[fill^="#"]');
    expect(await shapes.count()).toBeGreaterThanOrEqual(16);
  });

  it('is written on paper with the names it has, folds left out and heads that are repeated', async () => {
    const page = await open('/karte?gebiet=DE-NW&bezirke=ihk');
    await page.locator('.map__name').filter({ hasText: 'Paderborn' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const picture = page.locator('.map-print svg').first();
    await picture.waitFor();
    expect(await picture.locator('text').allTextContents()).toContain('Paderborn');
    expect(await page.getByText('Bezirke als Tabelle').isVisible()).toBe(false);
    const heads = page.locator('.region-table thead button');
    for (const head of await heads.all())
      expect(await head.evaluate((button) => getComputedStyle(button).display)).toBe('contents');
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
    expect(await page.getByText(/Sitze, nahe gebündelt/).isVisible()).toBe(true);
    for (const hidden of ['.toolbar', '.map__leaflet', '.map-choices', '.graph__zoom', '.header'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await page.emulateMedia({ media: 'screen' });
    await picture.waitFor({ state: 'detached' });
  });
});
