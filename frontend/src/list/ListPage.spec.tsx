import { screen, waitFor, within } from '@testing-library/react';
import answer from '../testing/answers/neighbourhood-ems-achse.json' with { type: 'json' };
import { typeset } from '../i18n/format.ts';
import { openPage } from '../testing/open-page.tsx';
import { isShown, textOf } from '../testing/seen.ts';

const AROUND = '/liste?um=wachstumsregion-ems-achse&schritte=2';
const rows = async () => {
  const table = await screen.findByRole('table');
  return within(table)
    .getAllByRole('row')
    .filter((row) => within(row).queryByRole('rowheader') !== null);
};
const names = async () =>
  (await rows()).map((row) => within(row).getByRole('rowheader').textContent);

/** The names two steps away, the one with fewest links first. */
const byDegree = answer.neighbourhood.nodes
  .filter(({ distance }) => distance === 2)
  .map(({ entity }) => entity)
  .toSorted((a, b) => a.degree - b.degree)
  .map(({ name }) => typeset(name));

describe('the list around an actor', () => {
  it('has a row for every connection of the network, within a step only when asked', async () => {
    const { user } = await openPage(AROUND);
    const hidden = screen.findByText(/Querverbindungen? (ist|sind) ausgeblendet/);
    const count = Number.parseInt((await hidden).textContent, 10);
    expect(await rows()).toHaveLength(answer.neighbourhood.links.length - count);
    await user.click(screen.getByRole('button', { name: 'Zeigen' }));
    await waitFor(async () => {
      expect(await rows()).toHaveLength(answer.neighbourhood.links.length);
    });
  });

  it('has a row for every actor of the network', async () => {
    await openPage(`${AROUND}&tabelle=akteure`);
    expect(await rows()).toHaveLength(answer.neighbourhood.nodes.length);
  });

  it('reads a row as a sentence, with role, period and source', async () => {
    await openPage(AROUND);
    const row = (await screen.findByText('Geschäftsführer')).closest('tr') as HTMLElement;
    expect(textOf(row)).toMatch(/Dirk Lüerßen.*Person.*ist tätig für.*Ems-Achse.*seit 2011/);
  });

  it('names in words what has no checked source', async () => {
    await openPage(AROUND);
    expect(await screen.findAllByText('ohne geprüfte Quelle')).not.toHaveLength(0);
  });

  it('names what the limit left out in the heading of the step', async () => {
    await openPage(AROUND);
    const heading = await screen.findByText('Direkt verbunden', { exact: false, selector: 'th' });
    expect(textOf(heading)).toContain('+\u202f6 Kreise, Kommunen, +\u202f4 Unternehmen');
  });

  it('sorts by a column, turns round, and keeps both in the URL', async () => {
    const { user, address } = await openPage(`${AROUND}&tabelle=akteure`);
    const head = await screen.findByRole('button', { name: 'Verbindungen' });
    await user.click(head);
    expect(address()).toContain('sortierung=verbindungen');
    expect(
      screen.getByRole('columnheader', { name: 'Verbindungen' }).getAttribute('aria-sort'),
    ).toBe('ascending');
    await user.click(screen.getByRole('button', { name: 'Verbindungen' }));
    expect(address()).toContain('sortierung=verbindungen-ab');
    const order = await names();
    expect(order.indexOf(byDegree.at(-1) ?? '')).toBeLessThan(order.indexOf(byDegree[0] ?? ''));
  });

  it('leaves out the columns that are not wanted, and keeps that in the URL', async () => {
    const { user, address } = await openPage(`${AROUND}&tabelle=akteure`);
    await user.click(await screen.findByRole('button', { name: 'Spalten' }));
    await user.click(screen.getByRole('checkbox', { name: 'Land' }));
    expect(address()).toContain('verborgen=land');
    expect(screen.queryByRole('columnheader', { name: 'Land' })).toBeNull();
    expect(await rows()).toHaveLength(answer.neighbourhood.nodes.length);
    expect(screen.getByRole('button', { name: /Spalten.*1/ })).toBeTruthy();
  });

  it('says how many of all actors are visible', async () => {
    await openPage(AROUND);
    const shown = String(answer.neighbourhood.nodes.length);
    expect(textOf(await screen.findByText('von 675 sichtbar'))).toContain(
      `${shown} von 675 sichtbar`,
    );
  });

  it('leaves out federal actors where the URL says so', async () => {
    await openPage(`${AROUND}&tabelle=akteure&bund=aus`);
    expect(await names()).not.toContain('Bundesministerium für Wirtschaft und Energie');
  });

  it('opens the profile of a row beside the list', async () => {
    const { user, address } = await openPage(`${AROUND}&tabelle=akteure`);
    await user.click(
      await screen.findByRole('link', { name: 'Wachstumsregion Ems-Achse e.\u202fV.' }),
    );
    expect(address()).toContain('auswahl=wachstumsregion-ems-achse');
    const panel = await screen.findByRole('complementary', { name: 'Profil' });
    expect(await within(panel).findByText('Regionale Initiative')).toBeTruthy();
  });
});

describe('the list of all organisations', () => {
  it('asks for what the URL filters by', async () => {
    const { questions } = await openPage('/liste?land=DE-NI&art=INITIATIVE');
    expect(textOf(await screen.findByRole('heading', { level: 1 }))).toContain(
      '6 Initiativen im Land Niedersachsen',
    );
    const asked = questions.find(({ operationName }) => operationName === 'Organisations');
    expect(asked?.variables).toMatchObject({ filter: { states: ['DE-NI'] }, sort: 'NAME' });
  });

  it('says which filter removed everything and takes it back with one click', async () => {
    const { user, address } = await openPage('/liste?land=DE-SL&art=UNION', {
      answerTo: ({ operationName, variables }) =>
        operationName === 'Organisations' && JSON.stringify(variables).includes('UNION')
          ? {
              data: {
                organisations: {
                  totalCount: 0,
                  pageInfo: { hasNextPage: false, endCursor: null },
                  nodes: [],
                },
              },
            }
          : undefined,
    });
    expect(
      isShown(await screen.findByText(/Ohne den Filter „Art: Gewerkschaften“ wären es 6/)),
    ).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Filter aufheben' }));
    expect(address()).toBe('/liste?land=DE-SL');
    expect(await rows()).toHaveLength(6);
  });
});

describe('a hand-edited URL', () => {
  it('is read as far as it makes sense, with a calm notice about the rest', async () => {
    const { user, address } = await openPage(`${AROUND}&land=XX&am=gestern`);
    expect(
      isShown(await screen.findByText(/2 Angaben .* nicht verstanden .*: land=XX, am=gestern/)),
    ).toBe(true);
    expect(await rows()).not.toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Aus der Adresse entfernen' }));
    expect(address()).toBe(AROUND);
  });
});

describe('the list around an actor that does not exist', () => {
  it('says so instead of counting nobody', async () => {
    const nobody = { ...answer.neighbourhood, totalCount: 0, nodes: [], links: [], omitted: [] };
    const neighbourhood = { ...nobody, unknownIds: ['gibt-es-nicht'] };
    await openPage('/liste?um=gibt-es-nicht', {
      answerTo: ({ operationName }) =>
        operationName === 'Neighbourhood' ? { data: { neighbourhood } } : undefined,
    });
    const heading = await screen.findByRole('heading', { level: 1, name: /gibt es nicht/ });
    expect(textOf(heading)).toBe('Diesen Akteur gibt es nicht');
    expect(screen.getByText('Diese Kennung gibt es nicht: gibt-es-nicht')).toBeTruthy();
  });
});
