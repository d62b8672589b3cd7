import { describeInBrowser, useBrowser, useDesk } from './support/desk.ts';

describeInBrowser('the page of a region', () => {
  const sit = useDesk(useBrowser());

  it.each([
    ['DE-NI', /^alle (\d+) zeigen$/, (total: number) => total],
    ['DE', /^150 von (\d+) zeigen$/, () => 150],
  ] as const)(
    'of %s names on demand whom its first list leaves out',
    async (id, name, expected) => {
      const desk = sit();
      const { page } = desk;
      await desk.open(`/region/${id}`);
      const section = page.locator('.profile__section', { hasText: 'Was gibt es hier?' });
      const button = section.getByRole('button', { name });
      const total = Number(name.exec(await button.innerText())?.[1]);
      expect(total).toBeGreaterThan(12);
      expect(await section.locator('.tied__item').count()).toBe(12);
      await button.click();
      await section.locator('.tied__item').nth(12).waitFor();
      expect(await section.locator('.tied__item').count()).toBe(expected(total));
    },
  );
});
