import type { Page } from 'playwright-core';
import { describeInBrowser, useBrowser, useDesk } from './support/desk.ts';
import { placesOf } from './support/drawing.ts';

const WHOLE = '/netz?ganz=an';

/** Waits until the whole network is drawn with its names. */
async function drawn(page: Page): Promise<void> {
  await page.locator('.graph__name').first().waitFor();
}

/** Pairs of names that lie on each other, as the browser shows them. */
function overlappingNames(page: Page): Promise<string[]> {
  return page.locator('.graph__name').evaluateAll((names) => {
    const boxes = names.map((name) => ({
      text: name.textContent,
      box: name.getBoundingClientRect(),
    }));
    return boxes.flatMap(({ text, box }, place) =>
      boxes
        .slice(place + 1)
        .filter(
          (other) =>
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 0.5 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 0.5,
        )
        .map((other) => `${text} on ${other.text}`),
    );
  });
}

describeInBrowser('the whole network', () => {
  const desk = useDesk(useBrowser());

  it('is reached from the page without a middle, and shows everybody', async () => {
    const { page } = desk();
    await desk().open('/netz');
    await page.getByRole('link', { name: /das Gesamtnetz mit/ }).click();
    await page.waitForURL(/ganz=an/);
    await drawn(page);
    const places = await placesOf(page);
    expect(Object.keys(places).length).toBeGreaterThan(600);
    const seen = await page.locator('.seen').textContent();
    expect(seen).toMatch(new RegExp(`^${String(Object.keys(places).length)} von`));
  });

  it('puts no name on another one, however far it is zoomed in', async () => {
    const { page } = desk();
    await desk().open(WHOLE);
    await drawn(page);
    const found: string[][] = [];
    const counts: number[] = [];
    for (let step = 0; step < 4; step += 1) {
      found.push(await overlappingNames(page));
      counts.push(await page.locator('.graph__name').count());
      for (let press = 0; press < 2; press += 1)
        await page.getByRole('button', { name: 'Vergrößern' }).click();
      await page.waitForTimeout(300);
    }
    expect(found.flat()).toEqual([]);
    expect(counts.at(-1)).toBeGreaterThan(counts[0] ?? 0);
  });

  it('keeps everybody where they are when it is filtered or looked at on another day', async () => {
    const { page } = desk();
    await desk().open(WHOLE);
    await drawn(page);
    const all = await placesOf(page);
    for (const filter of ['&land=DE-NI', '&am=2015-01-01', '&ohne=CHAMBER']) {
      await desk().open(WHOLE + filter);
      await drawn(page);
      const some = await placesOf(page);
      expect(Object.keys(some).length).toBeLessThan(Object.keys(all).length);
      expect(Object.keys(some).length).toBeGreaterThan(10);
      for (const [id, place] of Object.entries(some)) expect([id, all[id]]).toEqual([id, place]);
    }
  });

  it('is walked with keys from the most connected; Enter opens the profile, once more the network', async () => {
    const { page } = desk();
    await desk().open(WHOLE);
    await drawn(page);
    await page.locator('[role="application"]').focus();
    await page.keyboard.press('Home');
    const label = () =>
      page.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
        return document.getElementById(id)?.getAttribute('aria-label') ?? '';
      });
    const first = await label();
    expect(first).toMatch(/Verbindungen/);
    await page.keyboard.press('ArrowLeft');
    expect(await label()).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(/auswahl=/);
    await page
      .locator('[role="graphics-symbol"][aria-current="true"]')
      .waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.waitForURL(/um=/);
    expect(page.url()).not.toMatch(/ganz=/);
  });

  it('names its communities; the legend switches them off', async () => {
    const { page } = desk();
    await desk().open(`${WHOLE}&farbe=gemeinschaft`);
    await drawn(page);
    const before = Object.keys(await placesOf(page)).length;
    const community = page
      .getByRole('group', { name: 'Gemeinschaften' })
      .getByRole('button')
      .first();
    const count = Number(await community.locator('b').textContent());
    await community.click();
    await page.waitForURL(/ohnegemeinschaft=/);
    await page.waitForFunction(
      (left) => document.querySelector('.seen b')?.textContent === String(left),
      before - count,
    );
    expect(await community.getAttribute('aria-pressed')).toBe('false');
    expect(Object.keys(await placesOf(page))).toHaveLength(before - count);
  });

  it('puts actors together in groups, which open with Enter, close again, and can be undone', async () => {
    const { page } = desk();
    await desk().open(WHOLE);
    await drawn(page);
    await page.getByLabel('Gruppen:').selectOption({ label: 'nach Land' });
    await page.waitForURL(/gruppen=land/);
    await page
      .getByText(/^Bayern \(\d+\)$/)
      .first()
      .waitFor();
    expect(await page.locator('.seen').textContent()).toMatch(/^\d+ Akteure in \d+ Gruppen$/);
    await page.locator('[role="application"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForURL(/offen=/);
    await page.getByText(/^\d+ einzeln, \d+ in \d+ Gruppen$/).waitFor();
    await page.getByRole('button', { name: 'Schritt zurücknehmen' }).click();
    await page.waitForURL((url) => !url.search.includes('offen='));
    await page.getByRole('button', { name: 'Schritt wiederholen' }).click();
    await page.waitForURL(/offen=/);
    await page.getByRole('button', { name: /wieder schließen$/ }).click();
    await page.waitForURL((url) => !url.search.includes('offen='));
  });
});
