import { describeInBrowser, useBrowser, useDesk } from './support/desk.ts';

describeInBrowser('somebody who searches on the map', () => {
  const browser = useBrowser();
  const desk = useDesk(browser);

  /** Types into the search of the header and waits for what is suggested. */
  const type = async (text: string, suggested: string) => {
    const field = desk().page.getByRole('combobox', { name: 'Suche' });
    await field.fill(text);
    await desk().page.getByRole('option').filter({ hasText: suggested }).first().waitFor();
    return field;
  };

  it('types what a region is and its name, and stays on the map, with what was chosen there', async () => {
    await desk().open('/karte?status=ACTIVE');
    const field = await type('Kreis Borken', 'Borken');
    const groups = desk().page.getByRole('listbox').getByRole('group');
    expect(await groups.first().getAttribute('aria-labelledby')).toMatch(/Region$/);
    await field.press('Enter');
    await desk().page.waitForURL(/gebiet=05554/);
    const { pathname, searchParams } = new URL(desk().page.url());
    expect([pathname, searchParams.get('status')]).toEqual(['/karte', 'ACTIVE']);
    const path = desk().page.getByRole('navigation', { name: 'Gebiet' });
    await path.getByText('Kreis Borken').waitFor();
    expect(await path.getByRole('listitem').allInnerTexts()).toEqual([
      'Deutschland',
      'Nordrhein-Westfalen',
      'Kreis Borken',
    ]);
  });

  it('still opens the network of an actor that is chosen on purpose', async () => {
    await desk().open('/karte');
    await type('Kreis Borken', 'Borken');
    await desk()
      .page.getByRole('group', { name: 'Akteure' })
      .getByRole('option', { name: /^Kreis Borken/ })
      .click();
    await desk().page.waitForURL(/\/netz\?um=kreis-borken/);
  });

  it('opens the actor with Enter where no map is', async () => {
    await desk().open('/impressum');
    const field = await type('Kreis Borken', 'Borken');
    await field.press('Enter');
    await desk().page.waitForURL(/\/netz\?um=kreis-borken/);
  });
});
