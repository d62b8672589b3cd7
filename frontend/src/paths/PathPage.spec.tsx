import { screen, waitFor, within } from '@testing-library/react';
import noWay from '../testing/answers/ways-none.json' with { type: 'json' };
import { openPage } from '../testing/open-page.tsx';
import type { Question } from '../testing/recorded-api.ts';
import { textOf } from '../testing/seen.ts';

const ENDS = '/pfade?von=chemie-und-pharma-am-hochrhein&nach=bmwe';

const blocks = async (): Promise<readonly HTMLElement[]> => screen.findAllByRole('article');
const asked = (questions: readonly Question[]) =>
  questions.filter(({ operationName }) => operationName === 'Ways').at(-1)?.variables;

describe('the ways between two actors', () => {
  it('are told as sentences, those that hold today first, though an ended one is shorter', async () => {
    await openPage(ENDS);
    const [first, , , last] = await blocks();
    expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe('4 Wege, 3 davon gelten heute');
    expect(textOf(first)).toMatch(/3 Schritte über BA und ITAS.*heute gültig/);
    expect(textOf(first)).toContain('ChemiePharma am Hochrhein ist Partner von BA, Beirat.');
    expect(textOf(first)).toContain('ITAS wird von BMWE finanziert, Zukunftsfonds');
    expect(textOf(last)).toMatch(/2 Schritte über Servicestelle RII.*endete 2021/);
    expect(screen.getByText('Nicht mehr gültig', { exact: false, selector: 'h2' })).toBeTruthy();
  });

  it('fold the further links of a step below the first', async () => {
    await openPage(ENDS);
    const last = (await blocks()).at(-1) as HTMLElement;
    const folded = within(last).getByText('und 3 weitere Verbindungen').closest('details');
    expect(textOf(folded)).toContain(
      'Servicestelle RII war von BMWE beauftragt, Auftraggeber.01.01.2021 – 31.12.2023',
    );
  });

  it('link every name to its page and every sentence to its numbered source', async () => {
    await openPage(ENDS);
    const [first] = await blocks();
    const name = within(first as HTMLElement).getAllByRole('link', { name: 'ITAS' })[0];
    expect(name?.getAttribute('href')).toBe('/akteur/itas');
    expect(within(first as HTMLElement).getAllByRole('link', { name: /Quelle/ })).toHaveLength(3);
    const aside = screen.getByRole('complementary', { name: 'Quellen und weiter' });
    expect(within(aside).getAllByRole('listitem').length).toBeGreaterThan(5);
  });

  it('say beside them who had other names when their sources were written, and which', async () => {
    await openPage(ENDS);
    await blocks();
    const heading = screen.getByRole('heading', { level: 2, name: 'BMWE: drei Namen' });
    const told = heading.closest('section') as HTMLElement;
    expect(textOf(told)).toContain('Quellen aus dem Jahr 2017 nennen BMWE „BMWi“.');
    const names = within(told).getAllByRole('definition').map(textOf);
    expect(names.map((name) => /\((\S+)\)/.exec(name)?.[1])).toEqual(['BMWE', 'BMWK', 'BMWi']);
    expect(screen.queryByRole('heading', { level: 2, name: /^ITAS/ })).toBeNull();
  });

  it('are counted for a screen reader and walked with the arrow keys', async () => {
    const { user } = await openPage(ENDS);
    expect(await screen.findByText('4 Wege gefunden')).toBeTruthy();
    const [first, second] = await blocks();
    first?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(first);
  });

  it('are asked for as the address says', async () => {
    const { questions } = await openPage(
      `${ENDS}&laenge=5&wege=10&belegt=an&meiden=dihk&ohneart=UNION&art=PERSON`,
    );
    await blocks();
    const filter = { labels: ['Person'], avoid: ['dihk'], withoutKinds: ['UNION'] };
    expect(asked(questions)).toEqual({
      ...{ from: 'chemie-und-pharma-am-hochrhein', to: 'bmwe', maxLength: 5, limit: 10 },
      filter: { ...filter, includeEnded: false },
      pastFilter: filter,
      ...{ withPast: true, asOf: null, sourcedOnly: true },
    });
  });

  it('on a chosen day are those of the day alone', async () => {
    const { questions } = await openPage(`${ENDS}&am=2021-03-16`);
    await blocks();
    expect(asked(questions)).toMatchObject({ asOf: '2021-03-16', withPast: false, filter: {} });
    expect(textOf(screen.getByRole('heading', { level: 1 }))).toMatch(/Wege? am 16\..März 2021/);
  });

  it('go round a hub with one click, and the address keeps it', async () => {
    const { user, address } = await openPage(ENDS);
    const [first] = await blocks();
    await user.click(within(first as HTMLElement).getByRole('button', { name: 'ohne BA suchen' }));
    expect(address()).toBe(`${ENDS}&meiden=bundesagentur-fuer-arbeit`);
  });

  it('use only what the filters of the network leave, and the address keeps it', async () => {
    const { user, address, questions } = await openPage(ENDS);
    await blocks();
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    const menu = within(screen.getByRole('group', { name: 'Filter' }));
    await user.click(menu.getByRole('checkbox', { name: /Mitglied von/ }));
    await user.click(menu.getByRole('checkbox', { name: 'Sachsen' }));
    await user.click(menu.getByRole('checkbox', { name: 'Personen' }));
    expect(address()).toBe(`${ENDS}&beziehung=MEMBER_OF&land=DE-SN&art=PERSON`);
    await blocks();
    expect(asked(questions)).toMatchObject({
      filter: { labels: ['Person'], types: ['MEMBER_OF'], states: ['DE-SN'], includeEnded: false },
    });
  });

  it('turn round, and change with every tool', async () => {
    const { user, address } = await openPage(ENDS);
    await blocks();
    await user.click(screen.getByRole('button', { name: 'Von und Nach tauschen' }));
    expect(address()).toBe('/pfade?von=bmwe&nach=chemie-und-pharma-am-hochrhein');
    await user.click(screen.getByRole('switch', { name: 'nur belegte Verbindungen' }));
    expect(address()).toContain('belegt=an');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Länge:' }), 'bis 6');
    expect(address()).toContain('laenge=6');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Länge:' }));
  });
});

describe('where there is no way', () => {
  const answerTo = ({ operationName, variables }: Question) =>
    operationName === 'Ways' && variables['maxLength'] === 2 ? { data: noWay } : undefined;

  it('says what prevents it and takes that away with one click', async () => {
    const { user, address } = await openPage(`${ENDS}&laenge=2&am=heute`, { answerTo });
    expect(await screen.findByText('Kein Weg mit höchstens 2 Schritten')).toBeTruthy();
    const [longer, ended] = await screen.findAllByText(/gibt es einen Weg/, { selector: 'li' });
    expect(textOf(longer)).toContain('Ohne diese Grenze gibt es einen Weg mit 3 Schritten.');
    expect(textOf(ended)).toContain('Mit dem, was beendet ist, gibt es einen Weg mit 2 Schritten.');
    await user.click(within(longer as HTMLElement).getByRole('button', { name: 'So suchen' }));
    expect(address()).toBe(`${ENDS}&am=heute&laenge=3`);
    expect(await blocks()).not.toHaveLength(0);
  });

  it('says so where nothing asked for prevents it', async () => {
    const current = { ...noWay.current, obstacles: [] };
    await openPage(`${ENDS}&laenge=2&am=heute`, {
      answerTo: (question) => (answerTo(question) ? { data: { current } } : undefined),
    });
    expect(await screen.findByText(/Auch ohne jede Einschränkung führt/)).toBeTruthy();
  });
});

describe('the fields of the two ends', () => {
  it('offer actors only, take the first with Enter, and can be emptied', async () => {
    const { user, address, questions } = await openPage('/pfade?von=dihk');
    const field = screen.getByRole('combobox', { name: 'Nach' });
    await user.type(field, 'BMWi');
    await screen.findByRole('option', { name: /Bundesministerium/ });
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(address()).toBe('/pfade?von=dihk&nach=bmwe');
    });
    const search = questions.find(({ operationName }) => operationName === 'Search');
    expect(search?.variables['filter']).toEqual({ labels: ['Organisation', 'Person'] });
    await user.click(screen.getByRole('button', { name: '„Von“ leeren' }));
    expect(address()).toBe('/pfade?nach=bmwe');
  });

  it('begin with a question and an example', async () => {
    await openPage('/pfade');
    await screen.findByText(/^Stand \d/);
    expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe('Wer erreicht wen über wen?');
    expect(screen.getByRole('link', { name: 'Vom Hochrhein zum BMWE' }).getAttribute('href')).toBe(
      ENDS,
    );
  });
});
