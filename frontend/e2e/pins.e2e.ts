import type { Page } from 'playwright-core';
import { describeInBrowser, useBrowser, useDesk } from './support/desk.ts';
import { placesOf, screenPlaceOf } from './support/drawing.ts';

const CHAMBER = 'ihk-osnabrueck-emsland-grafschaft-bentheim';
const NETWORK = `/netz?um=wachstumsregion-ems-achse&schritte=2&auswahl=${CHAMBER}`;

interface Place {
  readonly x: number;
  readonly y: number;
}

async function placeOf(page: Page, id = CHAMBER): Promise<Place> {
  await page.waitForFunction(() => document.querySelector('[role="graphics-symbol"]') !== null);
  return (await placesOf(page))[id] ?? { x: NaN, y: NaN };
}

/** What the address says about the pinned chamber. */
function pinIn(page: Page): Place | null {
  const [, x, y] =
    new RegExp(`${CHAMBER}~(-?\\d+)~(-?\\d+)`).exec(new URL(page.url()).search) ?? [];
  return x === undefined ? null : { x: Number(x), y: Number(y) };
}

describeInBrowser('an actor that is pinned', () => {
  const desk = useDesk(useBrowser());
  beforeEach(async () => {
    await desk().open(NETWORK);
    await desk()
      .page.getByRole('button', { name: /^Anheften/ })
      .waitFor();
  });

  it('keeps its place through layouts and filters, can be let go, and each step be undone', async () => {
    const { page } = desk();
    const before = await placeOf(page);
    await page.getByRole('button', { name: /^Anheften/ }).click();
    await page.waitForURL(/fest=/);
    expect(await placeOf(page)).toEqual(before);
    await page.getByRole('button', { name: 'Lage' }).click();
    await page.waitForURL(/anordnung=lage/);
    await page.waitForTimeout(600);
    expect(await placeOf(page)).toEqual(before);
    await page.getByRole('switch', { name: 'Bundesakteure' }).click();
    await page.waitForURL(/bund=aus/);
    await page.waitForTimeout(600);
    expect(await placeOf(page)).toEqual(before);
    await page.getByRole('button', { name: 'Wieder lösen' }).click();
    await page.waitForURL((url) => !url.search.includes('fest='));
    await page.waitForTimeout(600);
    expect(await placeOf(page)).not.toEqual(before);
    await page.getByRole('button', { name: 'Schritt zurücknehmen' }).click();
    await page.waitForURL(/fest=/);
    await page.waitForTimeout(600);
    expect(await placeOf(page)).toEqual(before);
  });

  it('is moved by buttons and by keys, without dragging', async () => {
    const { page } = desk();
    const before = await placeOf(page);
    await page.getByRole('button', { name: /^Anheften/ }).click();
    await page.getByRole('button', { name: 'Nach rechts rücken' }).click();
    await page.waitForFunction(
      ([id, x]) => {
        const found = new RegExp(`${id}~(-?\\d+)~`).exec(location.search);
        return Number(found?.[1]) > x;
      },
      [CHAMBER, before.x] as const,
    );
    const moved = pinIn(page);
    await page.waitForTimeout(400);
    expect(await placeOf(page)).toEqual(moved);
    await page.locator('[role="application"]').focus();
    await page.keyboard.press('Shift+ArrowUp');
    await page.waitForFunction(
      ([id, y]) => {
        const found = new RegExp(`${id}~-?\\d+~(-?\\d+)`).exec(location.search);
        return Number(found?.[1]) < y;
      },
      [CHAMBER, before.y] as const,
    );
    const label = await page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
      return document.getElementById(id)?.getAttribute('aria-label');
    });
    expect(label).toMatch(/angeheftet/);
  });

  it('can be dragged while it is selected, and nobody else can', async () => {
    const { page } = desk();
    const drag = async (id: string): Promise<void> => {
      const from = await screenPlaceOf(page, id);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 40, from.y + 30, { steps: 5 });
      await page.mouse.up();
    };
    await drag('wachstumsregion-ems-achse');
    await page.waitForTimeout(300);
    expect(page.url()).not.toMatch(/fest=/);
    const before = await placeOf(page);
    await drag(CHAMBER);
    await page.waitForURL(/fest=/);
    const pin = pinIn(page);
    expect(pin?.x).toBeGreaterThan(before.x + 20);
    expect(pin?.y).toBeGreaterThan(before.y + 15);
    await page.waitForTimeout(400);
    expect(await placeOf(page)).toEqual(pin);
  });

  it('stands at the same place for whoever opens the address, and what makes no sense is said', async () => {
    const { page } = desk();
    await desk().open(`${NETWORK}&fest=${CHAMBER}~300~250,quatsch`);
    await page.getByText('quatsch').first().waitFor();
    expect(await placeOf(page)).toEqual({ x: 300, y: 250 });
  });
});
