import { describeInBrowser, useBrowser, useDesk } from './support/desk.ts';
import { focused, tabTo } from './support/keys.ts';

describeInBrowser('the list and what actors have in common, with the keyboard alone', () => {
  const desk = useDesk(useBrowser());

  it('sorts, chooses columns, ticks rows and asks what they have in common', async () => {
    const { page } = desk();
    await desk().open('/liste?um=wachstumsregion-ems-achse&tabelle=akteure');
    await tabTo(page, 'button', 'Spalten');
    await page.keyboard.press('Enter');
    const town = page.getByRole('checkbox', { name: 'Ort', exact: true });
    await town.waitFor();
    await tabTo(page, 'input[type="checkbox"]');
    await page.keyboard.press('Escape');
    await town.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Spalten');
    await tabTo(page, 'th button', 'Art');
    await page.keyboard.press('Enter');
    await page.waitForURL(/sortierung=/);
    expect(await focused(page)).toBe('Art');
    await page.locator('th[aria-sort="ascending"]').filter({ hasText: 'Art' }).waitFor();
    for (const name of ['Landkreis Aurich', 'Landkreis Leer']) {
      await tabTo(page, 'input[type="checkbox"]', `${name} auswählen`);
      await page.keyboard.press('Space');
      expect(await focused(page)).toBe(`${name} auswählen`);
    }
    await page.waitForURL(/markiert=landkreis-aurich,landkreis-leer/);
    await page.getByRole('status').filter({ hasText: '2 Akteure ausgewählt' }).waitFor();
    await tabTo(page, 'a', 'Gemeinsame Nachbarn');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Was haben .* gemeinsam/ }).waitFor();
  });

  it('adds an actor to those asked about and takes one away, and never loses the focus', async () => {
    const { page } = desk();
    await desk().open('/gemeinsam?um=wachstumsregion-ems-achse,landkreis-leer');
    await tabTo(page, '#gemeinsam-mit');
    await page.keyboard.type('BMWi');
    await page.getByRole('option').filter({ hasText: 'Bundesministerium' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/um=wachstumsregion-ems-achse,landkreis-leer,bmwe/);
    expect(await focused(page)).not.toBe('');
    await tabTo(page, 'button[aria-label*="Leer"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/um=wachstumsregion-ems-achse,bmwe/);
    expect(await focused(page)).not.toBe('');
    await page
      .getByRole('status')
      .filter({ hasText: /gemeinsame/ })
      .waitFor();
    await tabTo(page, 'main li a[href^="/akteur/"], main li a[href^="/netz"]');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/gemeinsam');
  });

  it('takes two actors away in a row, however quick the second step follows', async () => {
    const { page } = desk();
    await desk().open('/gemeinsam?um=wachstumsregion-ems-achse,landkreis-leer,bmwe,dihk');
    await page.evaluate(async () => {
      for (const chip of document.querySelectorAll<HTMLElement>('.chip:nth-of-type(n+3)')) {
        chip.click();
        // Between two events of a user the browser finishes its microtasks, and no more than that is sure.
        await new Promise<void>(queueMicrotask);
      }
    });
    await page.waitForURL(/um=wachstumsregion-ems-achse,landkreis-leer$/);
  });
});
