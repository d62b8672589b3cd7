import { screen, within } from '@testing-library/react';
import { openPage } from '../testing/open-page.tsx';
import { textOf } from '../testing/seen.ts';

const ENDS = 'von=chemie-und-pharma-am-hochrhein&nach=bmwe';
const MIDDLE = 'um=chemie-und-pharma-am-hochrhein,bmwe';

describe('ways in the network', () => {
  it('are reached from their sentences, with everything they were asked with', async () => {
    await openPage(`/pfade?${ENDS}&laenge=5&meiden=dihk&am=2021-03-16`);
    const link = await screen.findByRole('link', { name: 'Im Netz zeigen' });
    expect(link.getAttribute('href')).toBe(
      `/netz?${MIDDLE}&${ENDS}&auswahl=keine&am=2021-03-16&laenge=5&meiden=dihk`,
    );
  });

  it('stand in the list too, marked in words', async () => {
    await openPage(`/liste?${MIDDLE}&${ENDS}&tabelle=akteure`);
    const row = (await screen.findByRole('rowheader', { name: /ITAS/ })).closest('tr');
    expect(textOf(row)).toContain('auf einem der Wege');
    const { length } = screen.getAllByRole('rowheader');
    expect(screen.getAllByText('auf einem der Wege').length).toBeLessThan(length);
  });

  it('are counted, lead back to their sentences, and are hidden with one click', async () => {
    const { user, address } = await openPage(`/liste?${MIDDLE}&${ENDS}`);
    expect(await screen.findByText(/^4 Wege von .* verblasst\.$/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Als Sätze lesen' }).getAttribute('href')).toBe(
      `/pfade?${ENDS}`,
    );
    await user.click(screen.getByRole('button', { name: 'Wege ausblenden' }));
    expect(address()).toBe(`/liste?${MIDDLE}`);
    const table = await screen.findByRole('table');
    expect(within(table).queryByText('auf einem der Wege')).toBeNull();
  });
});
