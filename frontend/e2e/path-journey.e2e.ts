import { describeInBrowser, useBrowser, useDesk } from './support/desk.ts';
import { fadedOf, waitForSubject } from './support/drawing.ts';

describeInBrowser('somebody who asks how the Hochrhein reaches the ministry', () => {
  const desk = useDesk(useBrowser());

  it('chooses both ends with the keyboard, reads sentences, avoids a hub, and goes back', async () => {
    const { page } = desk();
    await desk().open('/pfade');
    for (const [field, text, hit] of [
      ['Von', 'ChemiePharma', 'Hochrhein'],
      ['Nach', 'BMWi', 'Bundesministerium'],
    ] as const) {
      await page.getByRole('combobox', { name: field, exact: true }).fill(text);
      await page.getByRole('option').filter({ hasText: hit }).first().waitFor();
      await page.keyboard.press('Enter');
    }
    await page.getByRole('heading', { level: 1, name: /Wege, .* gelten heute/ }).waitFor();
    await page.getByRole('button', { name: 'Pfade finden' }).click();
    await page.keyboard.press('Tab');
    const first = page.locator('[data-way="1"]');
    await first.focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-way'))).toBe('2');
    const before = await page.locator('[data-way] h3').allInnerTexts();
    const hub = before.map((text) => /über (\S+) und/.exec(text)?.[1]).find(Boolean) ?? '';
    await first.getByRole('button', { name: `ohne ${hub} suchen` }).click();
    await page.waitForURL(/meiden=/);
    await page.getByRole('heading', { level: 1, name: /Weg/ }).waitFor();
    await page.waitForFunction(
      (name) =>
        [...document.querySelectorAll('[data-way] h3')].every(
          (heading) => !heading.textContent.includes(`${name} `),
        ),
      hub,
    );
    await page.goBack();
    await page.waitForFunction(
      (texts) =>
        [...document.querySelectorAll<HTMLElement>('[data-way] h3')]
          .map((heading) => heading.innerText)
          .join() === texts.join(),
      before,
    );
  });

  it('sees all ways in the network with the rest faded, and hides them with Escape', async () => {
    const { page } = desk();
    await desk().open('/pfade?von=chemie-und-pharma-am-hochrhein&nach=bmwe');
    await page.getByRole('link', { name: 'Im Netz zeigen' }).click();
    await waitForSubject(page, 'chemie-und-pharma-am-hochrhein');
    await page.getByText(/^4 Wege von .* verblasst/).waitFor();
    const faded = await fadedOf(page);
    const onWays = ['bundesagentur-fuer-arbeit', 'itas', 'molewa', 'ig-bce', 'bmwe'];
    expect(faded.filter((id) => onWays.includes(id))).toEqual([]);
    expect(faded).toContain('landkreis-loerrach');
    expect(faded).not.toContain('bundesagentur-fuer-arbeit|itas');
    await page.locator('[role="application"]').focus();
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('nach='));
    await page.waitForFunction(() => document.querySelector('.work-bar') === null);
    expect(await fadedOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Schritt zurücknehmen' }).click();
    await page.getByText(/^4 Wege von .* verblasst/).waitFor();
  });

  it('hears why there is no way, and gets it with one click', async () => {
    const { page } = desk();
    await desk().open('/pfade?von=chemie-und-pharma-am-hochrhein&nach=bmwe&laenge=1');
    await page
      .getByRole('heading', { level: 1, name: 'Kein Weg mit höchstens 1 Schritt' })
      .waitFor();
    await page.getByRole('button', { name: 'So suchen' }).first().click();
    await page.waitForURL(/laenge=2/);
    await page.getByRole('heading', { level: 1, name: /^1 Weg/ }).waitFor();
  });
});
