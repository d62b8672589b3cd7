import { screen, within } from '@testing-library/react';
import { openPage } from '../testing/open-page.tsx';

const AROUND = '/liste?um=wachstumsregion-ems-achse&schritte=2&tabelle=akteure';
const bar = () => screen.findByRole('group', { name: 'Ausgewählte Akteure' });
const box = (name: string | RegExp) => screen.findByRole('checkbox', { name });

describe('actors picked out', () => {
  it('are ticked by row, kept in the address, and counted', async () => {
    const { user, address } = await openPage(AROUND);
    await user.click(await box('Dirk Lüerßen auswählen'));
    expect(address()).toBe(AROUND.replace('&tab', '&markiert=dirk-lueerssen&tab'));
    expect(
      await screen.findByText('1 Akteur ausgewählt', { selector: '[role=status]' }),
    ).toBeTruthy();
    expect(within(await bar()).queryByRole('link', { name: 'Gemeinsame Nachbarn' })).toBeNull();
    await user.click(await box('Wirtschaftsministerkonferenz der Länder auswählen'));
    expect(address()).toContain('markiert=dirk-lueerssen,wirtschaftsministerkonferenz&');
    await user.click(await box('Dirk Lüerßen auswählen'));
    expect(address()).toContain('markiert=wirtschaftsministerkonferenz&');
  });

  it('are asked about together', async () => {
    await openPage(`${AROUND}&markiert=dirk-lueerssen,dihk,bmwe&land=DE-NI&am=heute`);
    const links = within(await bar());
    expect(links.getByRole('link', { name: 'Gemeinsame Nachbarn' }).getAttribute('href')).toMatch(
      /^\/gemeinsam\?um=dirk-lueerssen,dihk,bmwe&schritte=2&land=DE-NI&am=heute/,
    );
    expect(links.getByRole('link', { name: 'In den Mittelpunkt' }).getAttribute('href')).toMatch(
      /^\/liste\?um=dirk-lueerssen,dihk,bmwe&schritte=2&auswahl=keine/,
    );
  });

  it('are let go with the button and with Escape, which leaves the focus on the page', async () => {
    const { user, address } = await openPage(`${AROUND}&markiert=dirk-lueerssen,dihk`);
    await user.click(within(await bar()).getByRole('button', { name: 'Auswahl aufheben' }));
    expect(address()).toBe(AROUND);
    expect(document.activeElement?.tagName).toBe('MAIN');
    await user.click(await box('Dirk Lüerßen auswählen'));
    await user.keyboard('{Escape}');
    expect(address()).toBe(AROUND);
  });

  it('do not count where nobody has the id; the page says so, and takes them out of the address', async () => {
    const unknownIds = ['nie-gehoert'];
    const { user, address, questions } = await openPage(
      `${AROUND}&markiert=dirk-lueerssen,nie-gehoert,bmwe-anderswo`,
      {
        answerTo: ({ operationName }) =>
          operationName === 'UnknownIds' ? { data: { neighbourhood: { unknownIds } } } : undefined,
      },
    );
    expect(await screen.findByText('Diese Kennung gibt es nicht: nie-gehoert')).toBeTruthy();
    expect(within(await bar()).getByText('2 Akteure ausgewählt')).toBeTruthy();
    const link = within(await bar()).getByRole('link', { name: 'In den Mittelpunkt' });
    expect(link.getAttribute('href')).toContain('um=dirk-lueerssen,bmwe-anderswo&');
    const asked = questions.filter(({ operationName }) => operationName === 'UnknownIds');
    expect(asked.at(-1)?.variables).toEqual({ ids: ['nie-gehoert', 'bmwe-anderswo'] });
    await user.click(screen.getByRole('button', { name: 'Aus der Adresse entfernen' }));
    expect(address()).toContain('markiert=dirk-lueerssen,bmwe-anderswo&');
  });

  it('are at most twenty, and the page says so', async () => {
    const ids = Array.from({ length: 20 }, (_, place) => `a-${String(place)}`).join(',');
    await openPage(`${AROUND}&markiert=${ids}`);
    expect(within(await bar()).getByText('Mehr als 20 gehen nicht.')).toBeTruthy();
    expect((await box('Dirk Lüerßen auswählen')).hasAttribute('disabled')).toBe(true);
  });

  it('are put in the middle of a network that has none yet', async () => {
    const { user, address } = await openPage('/netz?markiert=dirk-lueerssen,bmwe');
    expect(screen.getByRole('heading', { name: 'Wessen Netz möchten Sie sehen?' })).toBeTruthy();
    await user.click(within(await bar()).getByRole('link', { name: 'In den Mittelpunkt' }));
    expect(address()).toMatch(/^\/netz\?um=dirk-lueerssen,bmwe/);
  });

  it('are picked out of the list of all organisations too', async () => {
    const { user, address } = await openPage('/liste?land=DE-NI');
    const [first] = await screen.findAllByRole('checkbox', { name: /auswählen$/ });
    await user.click(first as HTMLElement);
    expect(address()).toMatch(/^\/liste\?markiert=[^&]+&land=DE-NI$/);
  });
});
