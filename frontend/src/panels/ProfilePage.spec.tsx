import { screen, waitFor, within } from '@testing-library/react';
import bmwe from '../testing/answers/profile-bmwe.json' with { type: 'json' };
import { openPage } from '../testing/open-page.tsx';
import { lateAnswer } from '../testing/recorded-api.ts';
import { isShown, textOf } from '../testing/seen.ts';

const section = async (name: RegExp) =>
  (await screen.findByRole('heading', { level: 2, name })).closest('section') as HTMLElement;

describe('the page of an organisation', () => {
  it('names it, says where it is and since when, and numbers the sources', async () => {
    await openPage('/akteur/wachstumsregion-ems-achse');
    expect(textOf(await screen.findByRole('heading', { level: 1 }))).toContain(
      'Ems-Achse e.\u202fV.',
    );
    const place = screen.getByText(/Papenburg, Niedersachsen · gegründet 2006/);
    expect(within(place).getByRole('link', { name: /^Quellen? 1\b/ })).toBeTruthy();
    expect(document.title).toBe('Wachstumsregion Ems-Achse e.\u202fV. – Knotenwerk');
  });

  it('leads from a footnote to its source', async () => {
    const { user } = await openPage('/akteur/wachstumsregion-ems-achse');
    const sources = await section(/^Quellen/);
    const [first] = within(sources).getAllByRole('listitem');
    await user.click(
      (await screen.findAllByRole('link', { name: /^Quellen? 1\b/ }))[0] as HTMLElement,
    );
    expect(document.activeElement).toBe(first);
  });

  it('says in words which connection nobody has looked up', async () => {
    await openPage('/akteur/wachstumsregion-ems-achse');
    const connections = await section(/^Verbindungen/);
    const row = within(connections)
      .getByText(/Ostfriesland und Papenburg/)
      .closest('li');
    expect(textOf(row)).toContain('unbelegt');
    const sourced = within(connections)
      .getByText(/Hartmann/)
      .closest('li');
    expect(textOf(sourced)).not.toContain('unbelegt');
    expect(textOf(sourced)).toContain('seit 2006');
  });

  it('keeps sources nobody opened out of the list of sources', async () => {
    await openPage('/akteur/wachstumsregion-ems-achse');
    expect(within(await section(/^Quellen/)).queryByText(/Eigenes Wissen/i)).toBeNull();
  });

  it('folds a group away and open again', async () => {
    const { user } = await openPage('/akteur/wachstumsregion-ems-achse');
    const heading = await screen.findByRole('button', { name: /hat als Mitglied/ });
    const member = screen.getByText(/Hartmann/);
    await user.click(heading);
    expect(heading.getAttribute('aria-expanded')).toBe('false');
    expect(isShown(member)).toBe(false);
    await user.click(heading);
    expect(isShown(member)).toBe(true);
  });

  it('fetches the rest of a long group on demand', async () => {
    const { user } = await openPage('/akteur/bmwe');
    await user.click(await screen.findByRole('button', { name: 'alle 22 zeigen' }));
    expect(isShown(await screen.findByText(/CARS 2\.0/))).toBe(true);
    expect(screen.queryByRole('button', { name: 'alle 22 zeigen' })).toBeNull();
  });
});

describe('the names of an organisation over time', () => {
  it('shows the newest first and the rest on demand', async () => {
    const { user } = await openPage('/akteur/bmwe');
    const names = await section(/^Name im Lauf der Zeit/);
    expect(within(names).getAllByRole('definition')).toHaveLength(3);
    await user.click(within(names).getByRole('button', { name: 'alle 9 Namen zeigen' }));
    expect(within(names).getAllByRole('definition')).toHaveLength(9);
    expect(textOf(names)).toContain('auch: Bundeswirtschaftsministerium');
  });

  it('says how it was called on another day', async () => {
    await openPage('/akteur/bmwe?am=2021-03-16');
    expect(await screen.findByText(/^Am 16\. März 2021: .*\(BMWi\)$/)).toBeTruthy();
  });
});

describe('a page for an id that does not exist', () => {
  it('says so and offers the way to the start', async () => {
    await openPage('/eintrag/gibt-es-nicht');
    expect(textOf(await screen.findByRole('heading', { level: 1 }))).toContain(
      'Dazu ist nichts verzeichnet',
    );
    expect(screen.getByText('Die Kennung „gibt-es-nicht“ gibt es nicht.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Zur Startseite' }).getAttribute('href')).toBe('/');
  });
});

describe('the day on the page of an actor', () => {
  it('is chosen like everywhere, and the page stays', async () => {
    const { user, address, questions } = await openPage('/akteur/bmwe');
    await user.click(await screen.findByRole('button', { name: 'Zeit alle Zeiten' }));
    await user.click(screen.getByRole('button', { name: 'Heute' }));
    expect(address()).toBe('/akteur/bmwe?am=heute');
    const asked = questions.filter(({ operationName }) => operationName === 'Profile').at(-1);
    expect(asked?.variables['asOf']).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('keeps what held on the day before only as what it is, until that of the day chosen is there', async () => {
    const late = lateAnswer();
    const { user } = await openPage('/akteur/bmwe?am=2021-03-16', {
      answerTo: ({ operationName, variables }) =>
        operationName === 'Profile' && variables['asOf'] === null ? late.promise : undefined,
    });
    const then = await screen.findByText(/^Am 16\. März 2021: /);
    const page = () => screen.getByRole('article').closest('[aria-busy]');
    expect(page()?.getAttribute('aria-busy')).toBe('false');
    await user.click(screen.getByRole('button', { name: /^Gültig am/ }));
    await user.click(screen.getByRole('button', { name: 'Alle Zeiten' }));
    expect(page()?.getAttribute('aria-busy')).toBe('true');
    expect(await screen.findByText(/^Die Angaben zur gewählten Zeit werden geladen/)).toBeTruthy();
    expect(isShown(then)).toBe(true);
    late.give({ data: bmwe });
    await waitFor(() => {
      expect(screen.queryByText(/^Am 16\. März 2021: /)).toBeNull();
    });
    expect(page()?.getAttribute('aria-busy')).toBe('false');
    expect(screen.queryByText(/^Die Angaben zur gewählten Zeit werden geladen/)).toBeNull();
  });

  it('names nobody of a long group of another day', async () => {
    const { user } = await openPage('/akteur/bmwe');
    await user.click(await screen.findByRole('button', { name: 'alle 22 zeigen' }));
    expect(await screen.findByText(/CARS 2\.0/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Zeit alle Zeiten' }));
    await user.click(screen.getByRole('button', { name: 'Heute' }));
    expect(await screen.findByRole('button', { name: 'alle 22 zeigen' })).toBeTruthy();
    expect(screen.queryByText(/CARS 2\.0/)).toBeNull();
  });

  it('leaves folded what was folded on another day', async () => {
    const { user } = await openPage('/akteur/bmwe?am=2021-03-16');
    const then = await screen.findByText(/^Am 16\. März 2021: /);
    const groups = (expanded: boolean) =>
      within(screen.getByRole('article')).getAllByRole('button', { expanded });
    const [group] = groups(true);
    await user.click(group as HTMLElement);
    await user.click(screen.getByRole('button', { name: /^Gültig am/ }));
    await user.click(screen.getByRole('button', { name: 'Alle Zeiten' }));
    await waitFor(() => {
      expect(then.isConnected).toBe(false);
    });
    expect(groups(false).map(textOf)).toContain(textOf(group as HTMLElement));
  });
});
