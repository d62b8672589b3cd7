import { screen, waitFor, within } from '@testing-library/react';
import { openPage } from '../testing/open-page.tsx';
import { failing, lateAnswer, type AnswerTo } from '../testing/recorded-api.ts';
import { textOf } from '../testing/seen.ts';

const spot = (name: string, latitude: number, isApproximate = false) => ({
  ...{ __typename: 'Spot', name, latitude, longitude: 7, isApproximate },
});
const koeln = spot('Köln', 50.9);
const land = spot('Niedersachsen', 52.4, true);
const pairs = [
  { from: koeln, to: land, linkCount: 3 },
  { from: koeln, to: koeln, linkCount: 2 },
];

const chamber = (id: string, name: string, ...districts: readonly string[]) => ({
  organisation: { id, label: 'Organisation', name, shortName: null },
  districts: districts.map((key) => ({ region: { id: key, name: key }, type: 'Kreis' })),
});

const answerTo: AnswerTo = ({ operationName, variables }) => {
  if (operationName === 'PlaceLinks')
    return { data: { placeLinks: { pairs, pairCount: 2, linkCount: 5 } } };
  if (operationName !== 'Territories') return undefined;
  const { kinds } = variables['filter'] as { readonly kinds: readonly string[] };
  const items = kinds.includes('CHAMBER_OF_COMMERCE')
    ? [chamber('ihk-b', 'IHK B', '01', '02'), chamber('ihk-a', 'IHK A', '02')]
    : [];
  const withoutCount = items.length > 0 ? 0 : 53;
  return { data: { territories: { items, totalCount: items.length, withoutCount } } };
};

const rowsOf = (name: RegExp) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => textOf(row));

describe('links on the map', () => {
  it('are asked for only when they are wanted, told politely and kept in the address', async () => {
    const { user, address, questions } = await openPage('/karte', { answerTo });
    const control = await screen.findByRole('switch', { name: 'Verbindungen zeigen' });
    expect(questions.map(({ operationName }) => operationName)).not.toContain('PlaceLinks');
    await user.click(control);
    expect(address()).toBe('/karte?verbindungen=an');
    const words = await screen.findByText(/^5 Verbindungen zwischen Sitzen im Ausschnitt\./);
    expect(words.getAttribute('role')).toBe('status');
    await user.click(control);
    expect(address()).toBe('/karte');
    expect(screen.queryByText(/^5 Verbindungen/)).toBeNull();
  });

  it('are a table by places, and lead to the list of the same set', async () => {
    const { user } = await openPage('/karte?verbindungen=an&thema=wasserstoff', { answerTo });
    await user.click(await screen.findByText('Verbindungen nach Orten'));
    expect(rowsOf(/^Verbindungen im Ausschnitt/)).toEqual([
      'Köln – Niedersachsen (Ort nicht bekannt)3',
      'innerhalb von Köln2',
    ]);
    const link = screen.getByRole('link', { name: 'Alle Verbindungen dieser Auswahl als Liste' });
    expect(link.getAttribute('href')).toMatch(/^\/liste\?ganz=an&thema=wasserstoff&art=INITIATIVE/);
  });

  it('follow relation, status and day', async () => {
    const { questions } = await openPage(
      '/karte?verbindungen=an&beziehung=MEMBER_OF&status=ACTIVE&am=2020-01-01',
      { answerTo },
    );
    await screen.findByText(/^5 Verbindungen/);
    expect(await screen.findByRole('button', { name: /^Beziehung/ })).toBeTruthy();
    const asked = questions.findLast(({ operationName }) => operationName === 'PlaceLinks');
    expect(asked?.variables).toMatchObject({
      types: ['MEMBER_OF'],
      filter: { statuses: ['ACTIVE'] },
      asOf: '2020-01-01',
    });
  });

  it('say where there are none, and where they could not be had', async () => {
    let links: ReturnType<AnswerTo> = failing('SERVICE_UNAVAILABLE', 'Gerade nicht.');
    const { user } = await openPage('/karte?verbindungen=an', {
      answerTo: ({ operationName }) => (operationName === 'PlaceLinks' ? links : undefined),
    });
    const section = within(await screen.findByRole('region', { name: 'Verbindungen' }));
    const again = await section.findByRole('button', { name: 'Noch einmal versuchen' });
    links = { data: { placeLinks: { pairs: [], pairCount: 0, linkCount: 0 } } };
    await user.click(again);
    expect(await screen.findByText(/ist keine Verbindung verzeichnet/)).toBeTruthy();
  });
});

describe('districts of chambers', () => {
  it('are told in words: how many, which are shared, and one that stands out', async () => {
    const { user, address } = await openPage('/karte', { answerTo });
    const kinds = await screen.findByRole('combobox', { name: 'Kammerbezirke:' });
    await user.selectOptions(kinds, 'Industrie- und Handelskammern');
    expect(address()).toBe('/karte?bezirke=ihk');
    expect(
      await screen.findByText(/^2 Kammern mit 2 Kreisen und Städten\. 1 Kreis gehört/),
    ).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kammer:' }), 'IHK B');
    expect(address()).toBe('/karte?bezirke=ihk&bezirk=ihk-b');
    expect(screen.getByText('IHK B: Kreis 01, Kreis 02.')).toBeTruthy();
    await user.click(screen.getByText('Bezirke als Tabelle'));
    expect(rowsOf(/^Kammern/)).toEqual(['IHK AKreis 02', 'IHK BKreis 01, Kreis 02']);
    await user.selectOptions(kinds, 'keine');
    expect(address()).toBe('/karte');
  });

  it('are not made up where only seats are known', async () => {
    await openPage('/karte?bezirke=hwk', { answerTo });
    expect(
      await screen.findByText(/^Zu 53 Kammern sind keine Kreise verzeichnet, nur der Sitz/),
    ).toBeTruthy();
    await waitFor(() => {
      expect(screen.queryByRole('combobox', { name: 'Kammer:' })).toBeNull();
    });
    expect(screen.queryByText('Grenze von Kammerbezirken')).toBeNull();
  });

  it('of one sort are not told under the name of the other while these are on their way', async () => {
    const late = lateAnswer();
    const { user } = await openPage('/karte?bezirke=ihk', {
      answerTo: (question) => {
        const filter = question.variables['filter'] as { kinds?: readonly string[] } | undefined;
        const isLate =
          question.operationName === 'Territories' && filter?.kinds?.[0] === 'CHAMBER_OF_CRAFTS';
        return isLate ? late.promise : answerTo(question);
      },
    });
    await screen.findByText(/^2 Kammern mit 2 Kreisen und Städten\./);
    const kinds = screen.getByRole('combobox', { name: 'Kammerbezirke:' });
    await user.selectOptions(kinds, 'Handwerkskammern');
    await waitFor(() => {
      expect(screen.queryByText(/^2 Kammern mit 2 Kreisen und Städten\./)).toBeNull();
    });
    const items: readonly never[] = [];
    late.give({ data: { territories: { items, totalCount: 0, withoutCount: 53 } } });
    expect(await screen.findByText(/^Zu 53 Kammern/)).toBeTruthy();
  });

  it('stand in the legend where they are outlined', async () => {
    await openPage('/karte?bezirke=ihk', { answerTo });
    const legend = within(await screen.findByRole('region', { name: 'Legende' }));
    expect(await legend.findByText('Grenze von Kammerbezirken')).toBeTruthy();
  });
});

describe('a chamber in the address', () => {
  const meaningless = 'Eine Angabe in der Adresse wurde nicht verstanden';

  it.each(['/karte?bezirke=ihk&bezirk=quatsch', '/karte?bezirk=ihk-a'])(
    'that has none of the districts shown is named, and taken out: %s',
    async (path) => {
      const { user, address } = await openPage(path, { answerTo });
      const id = new URL(path, 'http://karte').searchParams.get('bezirk') ?? '';
      const notice = await screen.findByText(new RegExp(`^${meaningless}.*: bezirk=${id}$`));
      expect(notice).toBeTruthy();
      await user.click(screen.getByRole('button', { name: /^Aus der Adresse/ }));
      expect(address()).not.toContain('bezirk=');
    },
  );

  it('that has one is not', async () => {
    await openPage('/karte?bezirke=ihk&bezirk=ihk-b', { answerTo });
    expect(await screen.findByText('IHK B: Kreis 01, Kreis 02.')).toBeTruthy();
    expect(screen.queryByText(new RegExp(`^${meaningless}`))).toBeNull();
  });
});
