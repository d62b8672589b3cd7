import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describeInBrowser, sitDown, useBrowser, useDesk } from './support/desk.ts';
import { placeOfStandIn } from './support/drawing.ts';

const EMS_ACHSE = '/netz?um=wachstumsregion-ems-achse&schritte=2';

/** Names of the drawn actors, as a screen reader hears them, without what follows the first comma. */
async function drawnActors(page: Page): Promise<string[]> {
  const symbols = page.locator('[role="graphics-document"]').locator('[role="graphics-symbol"]');
  await symbols.first().waitFor({ state: 'attached' });
  return symbols.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
}

describeInBrowser('somebody who looks for the Ems-Achse', () => {
  const browser = useBrowser();
  const desk = useDesk(browser);

  it('types the name and sees the network and the profile of the Wachstumsregion', async () => {
    await desk().open('/');
    const field = desk().page.getByRole('combobox', { name: 'Suche' });
    await field.fill('Ems-Achse');
    await desk().page.getByRole('option').filter({ hasText: 'Wachstumsregion' }).first().waitFor();
    await field.press('Enter');
    await desk().page.waitForURL(/\/netz\?um=wachstumsregion-ems-achse/);
    await desk()
      .page.getByRole('heading', { level: 1, name: /Wachstumsregion/ })
      .waitFor();
    const actors = await drawnActors(desk().page);
    for (const name of ['Landkreis Aurich', 'Stadt Emden', 'Ostfriesland und Papenburg'])
      expect(actors.some((actor) => actor.includes(name))).toBe(true);
  });

  it('finds it however it is spelt, from the field in every page', async () => {
    await desk().open('/impressum');
    for (const text of ['Emsachse', 'ems achse', 'Emsachze']) {
      const field = desk().page.getByRole('combobox').first();
      await field.fill(text);
      await desk()
        .page.getByRole('option')
        .filter({ hasText: 'Wachstumsregion' })
        .first()
        .waitFor();
      await field.fill('');
    }
  });

  it('sees the same actors in the list as in the network', async () => {
    await desk().open(EMS_ACHSE);
    const drawn = await drawnActors(desk().page);
    const shown = Number(
      /(\d+)/.exec(
        await desk()
          .page.getByText(/von 675 sichtbar/)
          .innerText(),
      )?.[1],
    );
    expect(drawn.length).toBe(shown);
    await desk().page.getByRole('link', { name: 'Liste', exact: true }).click();
    await desk().page.waitForURL(/\/liste\?um=wachstumsregion-ems-achse/);
    await desk().page.getByRole('link', { name: 'Landkreis Aurich' }).first().waitFor();
    expect(
      await desk()
        .page.getByText(/von 675 sichtbar/)
        .innerText(),
    ).toContain(String(shown));
  });

  it('hides an actor, takes that back, takes it again, and shows all again', async () => {
    await desk().open(`${EMS_ACHSE}&auswahl=stadt-emden`);
    const { page } = desk();
    const emden = async () =>
      (await drawnActors(page)).some((name) => name.startsWith('Stadt Emden'));
    expect(await emden()).toBe(true);
    await page.getByRole('button', { name: 'Ausblenden' }).click();
    await page.getByText('1 Akteur ausgeblendet.').waitFor();
    expect(await emden()).toBe(false);
    await page.getByRole('button', { name: 'Schritt zurücknehmen' }).click();
    await page.getByText('1 Akteur ausgeblendet.').waitFor({ state: 'detached' });
    expect(await emden()).toBe(true);
    await page.getByRole('button', { name: 'Schritt wiederholen' }).click();
    await page.waitForURL(/versteckt=stadt-emden/);
    await page.getByRole('button', { name: 'Wieder zeigen' }).click();
    await page.getByText('1 Akteur ausgeblendet.').waitFor({ state: 'detached' });
    expect(await emden()).toBe(true);
  });

  it('chooses how to see the neighbours that are not drawn', async () => {
    await desk().open('/netz?um=dihk');
    const { page } = desk();
    const open = async () => {
      await drawnActors(page);
      const place = await placeOfStandIn(page);
      await page.mouse.click(place.x, place.y);
      await page.getByRole('dialog', { name: /weitere IHK von DIHK/ }).waitFor();
    };
    await open();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await open();
    await page.getByRole('button', { name: 'Nur Akteure dieser Art zeichnen' }).click();
    await page.waitForURL(/art=CHAMBER_OF_COMMERCE/);
    await page.getByRole('button', { name: 'Schritt zurücknehmen' }).click();
    await open();
    await page.getByRole('button', { name: 'Alle dieser Art als Liste' }).click();
    await page.waitForURL(/\/liste\?um=dihk/);
    await page
      .getByRole('rowheader', { name: /IHK|Industrie- und Handelskammer/ })
      .first()
      .waitFor();
  });

  it('takes the rows of the list away as a file: these rows, these columns, in this order', async () => {
    await desk().open(
      '/liste?um=wachstumsregion-ems-achse&schritte=2&tabelle=akteure&verborgen=land,gegruendet',
    );
    const { page } = desk();
    const rows = page.getByRole('rowheader');
    await rows.first().waitFor();
    const names = await rows.allInnerTexts();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Als CSV speichern' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(
      /^knotenwerk-akteure-wachstumsregion-ems-achse-\d{4}-\d\d-\d\d\.csv$/,
    );
    const content = await readFile(await file.path(), 'utf8');
    const [head, ...lines] = content.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(head).toBe('Schritt;Akteur;Art;Ort;Verbindungen;Kennung');
    const plain = (name: string) => name.replace(/\s/g, '');
    expect(lines.map((line) => plain(line.split(';')[1] ?? ''))).toEqual(names.map(plain));
  });

  it('reloads, goes back and forward, and always is where the address says', async () => {
    await desk().open(EMS_ACHSE);
    const before = await drawnActors(desk().page);
    await desk().page.reload({ waitUntil: 'networkidle' });
    expect(await drawnActors(desk().page)).toEqual(before);
    await desk().page.getByRole('link', { name: 'Liste', exact: true }).click();
    await desk().page.waitForURL(/\/liste/);
    await desk().page.goBack();
    await desk().page.waitForURL(/\/netz/);
    expect(await drawnActors(desk().page)).toEqual(before);
  });

  it('shares the address with a colleague, who sees the same on another machine', async () => {
    await desk().open(`${EMS_ACHSE}&auswahl=dihk`);
    const mine = await drawnActors(desk().page);
    const colleague = await sitDown(browser());
    await colleague.page.goto(desk().page.url(), { waitUntil: 'networkidle' });
    expect(await drawnActors(colleague.page)).toEqual(mine);
    await colleague.page
      .getByRole('heading', { level: 1, name: /Industrie- und Handelskammer/ })
      .waitFor();
    await colleague.close();
  });

  it('edits the address by hand: what means nothing is left out and said', async () => {
    await desk().open('/netz?um=wachstumsregion-ems-achse&schritte=99&am=2021-02-30&land=DE-XX');
    await desk()
      .page.getByText(/Angaben in der Adresse wurden nicht verstanden/)
      .waitFor();
    expect((await drawnActors(desk().page)).length).toBeGreaterThan(5);
  });

  it('goes back to 16 March 2021: names are those of the day, and what began later is not there', async () => {
    await desk().open(EMS_ACHSE);
    const today = await drawnActors(desk().page);
    expect(today.some((actor) => actor.includes('BMWi'))).toBe(false);
    await desk().open(`${EMS_ACHSE}&am=2021-03-16`);
    const then = await drawnActors(desk().page);
    expect(then.some((actor) => actor.includes('damals BMWi, heute BMWE'))).toBe(true);
    expect(then.length).toBeLessThan(today.length);
    await desk().page.getByText('Netz vom 16. März 2021, Namen wie damals.').waitFor();
  });

  it('chooses a year with keys, sees its names, reloads, and comes back to today', async () => {
    const { page } = desk();
    await desk().open('/liste?um=bmwe&tabelle=akteure');
    await page
      .getByRole('link', { name: 'Bundesministerium für Wirtschaft und Energie' })
      .waitFor();
    await page.getByRole('button', { name: 'Zeit alle Zeiten' }).click();
    const slider = page.getByRole('slider', { name: 'Jahr' });
    await slider.focus();
    for (let year = new Date().getFullYear(); year > 2023; year -= 1)
      await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/am=2023-12-31/);
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/am 31\.\u00a0Dezember 2023$/);
    const climate = page.getByRole('link', {
      name: 'Bundesministerium für Wirtschaft und Klimaschutz',
    });
    await climate.first().waitFor();
    await page
      .getByText('heute: Bundesministerium für Wirtschaft und Energie (BMWE)')
      .first()
      .waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await climate.first().waitFor();
    await page.getByRole('link', { name: 'Zu heute' }).click();
    await page.waitForURL(/am=heute/);
    await climate.first().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Gültig heute' }).waitFor();
  });

  it('plays through the years only when asked to, and stops where it is paused', async () => {
    const { page } = desk();
    await desk().open('/netz?um=bmwe');
    await page.getByRole('button', { name: 'Zeit alle Zeiten' }).click();
    await page.getByRole('slider', { name: 'Jahr' }).waitFor();
    expect(page.url()).not.toContain('am=');
    await page.getByRole('button', { name: 'Abspielen' }).click();
    await page.waitForURL(/am=2014-12-31/);
    await page.waitForURL(/am=2015-12-31/);
    await page.getByRole('button', { name: 'Anhalten' }).click();
    const paused = page.url();
    await page.waitForTimeout(1_500);
    expect(page.url()).toBe(paused);
  });
});
