import { act, screen, waitFor, within } from '@testing-library/react';
import { openPage } from '../testing/open-page.tsx';
import recordings from '../testing/answers/regions.json' with { type: 'json' };
import { failing, lateAnswer, type AnswerTo } from '../testing/recorded-api.ts';
import { textOf } from '../testing/seen.ts';
import { kindsOfClass } from '../view/actor-kinds.ts';

const heading = () => screen.findByRole('heading', { level: 1 });
const names = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('rowheader')
    .map((cell) => textOf(cell));

describe('the map of Germany', () => {
  it('counts initiatives by Land, says who counts twice, and sums up the column', async () => {
    await openPage('/karte');
    expect(textOf(await heading())).toBe('116 Initiativen in 16 Ländern');
    expect(
      screen.getByText(
        '18 Initiativen arbeiten in mehreren Ländern und zählen in jedem davon. Summe der Spalte: 160.',
      ),
    ).toBeTruthy();
    expect(await names()).toHaveLength(16);
    expect((await names())[0]).toBe('Nordrhein-Westfalen');
  });

  it('says in the legend which numbers a shade stands for, and for how many Länder', async () => {
    await openPage('/karte');
    const legend = await screen.findByRole('region', { name: 'Legende' });
    expect(within(legend).getByText('Initiativen je Land')).toBeTruthy();
    await within(legend).findByText('17 bis 38');
    const lines = within(legend)
      .getAllByRole('listitem')
      .map((line) => textOf(line));
    expect(lines).toEqual([
      '17 bis 381 Land',
      '12 bis 163 Länder',
      '9 bis 112 Länder',
      '6 bis 86 Länder',
      '4 bis 54 Länder',
    ]);
  });

  /** North Rhine-Westphalia, as if no more of its Kreise were known than these. */
  const withDistricts = (...counts: readonly number[]): AnswerTo => {
    const recorded = recordings.compared['DE-NW'];
    const districts = recorded.regions.slice(0, counts.length);
    const regions = districts.map((tally, place) => ({ ...tally, count: counts[place] }));
    return ({ operationName }) =>
      operationName === 'ComparedRegions'
        ? { data: { regions: { ...recorded, regions } } }
        : undefined;
  };

  it.each([
    ['says where the bounds between classes come from', [1, 4], true],
    ['does not where there is one class only', [4, 4], false],
  ] as const)('%s', async (_rule, counts, isSaid) => {
    await openPage('/karte?gebiet=DE-NW', { answerTo: withDistricts(...counts) });
    const legend = within(await screen.findByRole('region', { name: 'Legende' }));
    expect(await legend.findByText(/4$/)).toBeTruthy();
    expect(legend.queryByText(/^Klassen: natürliche Grenzen/) !== null).toBe(isSaid);
  });

  it('has no legend where nothing is painted', async () => {
    await openPage('/karte?gebiet=DE-NW', { answerTo: withDistricts() });
    await heading();
    expect(screen.queryByRole('region', { name: 'Legende' })).toBeNull();
  });

  it('tells the numbers even where the boundaries cannot be had', async () => {
    await openPage('/karte');
    expect(await screen.findByText(/Die Grenzen ließen sich nicht laden/)).toBeTruthy();
    expect(await names()).toHaveLength(16);
  });

  it('sorts by name and turns round, and keeps that in the address', async () => {
    const { user, address } = await openPage('/karte');
    const head = async () =>
      within(await screen.findByRole('table')).getByRole('button', { name: 'Land' });
    await user.click(await head());
    expect((await names())[0]).toBe('Baden-Württemberg');
    expect(address()).toContain('reihenfolge=name');
    await user.click(await head());
    expect((await names())[0]).toBe('Thüringen');
    expect(address()).toContain('reihenfolge=name-ab');
  });

  it('counts and compares as chosen, and asks the API for just that', async () => {
    const { user, address, questions } = await openPage('/karte');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Zählen:' }), 'Kammern');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Vergleichen:' }),
      'je 100 000 Beschäftigte der Produktion',
    );
    expect(address()).toContain('art=CHAMBER');
    expect(address()).toContain('groesse=beschaeftigte');
    await waitFor(() => {
      const asked = questions.findLast(({ operationName }) => operationName === 'ComparedRegions');
      expect(asked?.variables).toMatchObject({
        measure: 'PER_100000_EMPLOYEES',
        filter: { kinds: ['CHAMBER_OF_COMMERCE', 'CHAMBER_OF_CRAFTS', 'CHAMBER_UMBRELLA'] },
      });
    });
  });

  it.each([
    ['PERSON&zaehlt=alle', 'alle Organisationen', undefined],
    ['PERSON', 'Initiativen', kindsOfClass('INITIATIVE')],
    ['PERSON,CHAMBER', 'Kammern', kindsOfClass('CHAMBER')],
    ['PERSON,CHAMBER_OF_CRAFTS', 'gewählte Arten', ['CHAMBER_OF_CRAFTS']],
  ])('counts no persons, and says so: art=%s', async (kinds, caption, counted) => {
    const { questions } = await openPage(`/karte?art=${kinds}`);
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Zählen:' });
    expect(textOf(choice.selectedOptions[0])).toBe(caption);
    expect(screen.getByText(/^Personen .* zählen auf der Karte nicht mit\.$/)).toBeTruthy();
    const asked = questions.findLast(({ operationName }) => operationName === 'ComparedRegions');
    expect(asked?.variables['filter']).toEqual(counted === undefined ? {} : { kinds: counted });
  });

  it('begins the title of the legend with a capital in English, too', async () => {
    await openPage('/karte?zaehlt=alle', { locale: 'en' });
    expect(await screen.findByRole('heading', { name: 'Organisations per Land' })).toBeTruthy();
  });

  it('takes the set along to the list and back', async () => {
    await openPage('/karte?thema=wasserstoff');
    await heading();
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(href('Liste')).toBe('/liste?thema=wasserstoff&art=INITIATIVE');
  });
});

describe('the map of a Land', () => {
  it('hatches Kreise nobody names instead of calling them zero, and says who names none', async () => {
    const { user } = await openPage('/karte?gebiet=DE-NW');
    expect(textOf(await heading())).toBe('38 Initiativen, 53 Kreise und Städte');
    expect(
      screen.getByText(
        '34 Initiativen nennen ihre Kreise. 10 davon sind in mehreren Kreisen verzeichnet und zählen in jedem. ' +
          '4 wirken im ganzen Gebiet, darüber hinaus oder ohne Angabe; sie zählen hier nicht. Summe der Spalte: 76.',
      ),
    ).toBeTruthy();
    expect(await names()).toHaveLength(32);
    expect((await names())[0]).toBe('Düsseldorf Stadt');
    await user.click(await screen.findByRole('button', { name: 'Alle 53 zeigen' }));
    expect(await names()).toHaveLength(53);
    const last = within(screen.getByRole('table')).getAllByRole('row').at(-1);
    expect(textOf(last as HTMLElement)).toContain('keine Angabe');
  });

  it('leads in by a link of the table and out again by the breadcrumb, the heading in focus', async () => {
    const { user, address } = await openPage('/karte');
    await user.click(await screen.findByRole('link', { name: 'Nordrhein-Westfalen' }));
    expect(await screen.findByText('38 Initiativen, 53 Kreise und Städte')).toBeTruthy();
    expect(address()).toBe('/karte?gebiet=DE-NW');
    expect(document.activeElement?.tagName).toBe('H1');
    await user.click(await screen.findByRole('link', { name: 'Borken' }));
    expect(await screen.findByText('Kreis Borken: 2 Initiativen')).toBeTruthy();
    const way = within(screen.getByRole('navigation', { name: 'Gebiet' }));
    expect(way.getAllByRole('listitem').map((crumb) => textOf(crumb))).toEqual([
      'Deutschland',
      'Nordrhein-Westfalen',
      'Kreis Borken',
    ]);
    await user.click(way.getByRole('link', { name: 'Deutschland' }));
    expect(await screen.findByText('116 Initiativen in 16 Ländern')).toBeTruthy();
  });

  it('says that its numbers are on their way, and that the others are the ones before', async () => {
    const late = lateAnswer();
    const { user } = await openPage('/karte', {
      answerTo: ({ operationName, variables }) =>
        operationName === 'ComparedRegions' && variables['parent'] === 'DE-NW'
          ? late.promise
          : undefined,
    });
    const link = await screen.findByRole('link', { name: 'Nordrhein-Westfalen' });
    const panel = () => link.closest('[aria-busy]')?.getAttribute('aria-busy');
    expect(panel()).toBe('false');
    await user.click(link);
    expect(panel()).toBe('true');
    const waiting = await screen.findByText(/^Die neuen Zahlen werden geladen/);
    expect([waiting.getAttribute('role'), waiting.closest('[aria-busy]')]).toEqual([
      'status',
      null,
    ]);
    late.give({ data: { regions: recordings.compared['DE-NW'] } });
    const arrived = await screen.findByText('38 Initiativen, 53 Kreise und Städte');
    expect(arrived.closest('[aria-busy]')?.getAttribute('aria-busy')).toBe('false');
    expect(textOf(waiting)).toBe('');
  });

  it('is not saved while its numbers are on their way, and says why', async () => {
    const late = lateAnswer();
    const { user } = await openPage('/karte', {
      answerTo: ({ operationName, variables }) =>
        operationName === 'ComparedRegions' && variables['parent'] === 'DE-NW'
          ? late.promise
          : undefined,
    });
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    const save = screen.getByRole('button', { name: 'Als SVG speichern' });
    await waitFor(() => {
      expect(save.getAttribute('aria-disabled')).toBe('false');
    });
    act(() => {
      screen.getByRole('link', { name: 'Nordrhein-Westfalen' }).click();
    });
    expect(save.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(save.getAttribute('aria-describedby') ?? '');
    expect(textOf(reason)).toMatch(/werden geladen\. Speichern lässt sich die Karte/);
    await user.click(save);
    expect(textOf(reason)).toMatch(/werden geladen\. Speichern lässt sich die Karte/);
    late.give({ data: { regions: recordings.compared['DE-NW'] } });
    await waitFor(() => {
      expect(save.getAttribute('aria-disabled')).toBe('false');
    });
  });

  it('names who is counted in a Kreis, each to be picked out, until the names are closed', async () => {
    const { user, address, questions } = await openPage('/karte?gebiet=05554&status=ACTIVE');
    const tick = await screen.findByRole('checkbox', { name: /Nord-Westfalen auswählen$/ });
    expect(questions.find(({ operationName }) => operationName === 'RegionActors')).toMatchObject({
      variables: { id: '05554', filter: { statuses: ['ACTIVE'] } },
    });
    await user.click(tick);
    expect(address()).toContain('markiert=industrie-nord-westfalen');
    const link = screen.getByRole('link', { name: /Nord-Westfalen$/ });
    expect(link.getAttribute('href')).toBe('/akteur/industrie-nord-westfalen');
    await user.click(screen.getByText('Namen der Akteure'));
    expect(screen.queryByRole('checkbox', { name: /Nord-Westfalen auswählen$/ })).toBeNull();
  });

  it('says which numbers beside a Kreis are those of its Land', async () => {
    await openPage('/karte?gebiet=05554');
    expect(await screen.findByText(/^Nordrhein-Westfalen insgesamt: 34 Initiativen/)).toBeTruthy();
  });

  it('offers the themes of who is counted there, the most frequent first', async () => {
    const { user, address, questions } = await openPage('/karte?gebiet=05554&status=ACTIVE');
    await screen.findByText('Kreis Borken: 2 Initiativen');
    await user.click(screen.getByRole('button', { name: 'Thema' }));
    const offered = await screen.findByRole('group', { name: 'Am häufigsten' });
    const [first, second] = within(offered).getAllByRole('checkbox');
    const countOf = (box: HTMLElement | undefined) =>
      Number(/\d+$/.exec(textOf(box?.closest('label')))?.[0]);
    expect(countOf(first)).toBeGreaterThanOrEqual(countOf(second));
    expect(countOf(second)).toBeGreaterThan(0);
    expect(questions.find(({ operationName }) => operationName === 'RegionThemes')).toMatchObject({
      variables: { id: '05554', filter: { statuses: ['ACTIVE'] } },
    });
    await user.click(first as HTMLElement);
    expect(address()).toContain('thema=');
  });

  it('says why no Kreis has a rate where none is known', async () => {
    const { regions } = recordings.compared['DE-NW'];
    const without = regions.map((tally) => ({ ...tally, value: null, base: null }));
    await openPage('/karte?gebiet=DE-NW&groesse=beschaeftigte', {
      answerTo: ({ operationName, variables }) =>
        operationName === 'ComparedRegions' && variables['parent'] === 'DE-NW'
          ? { data: { regions: { ...recordings.compared['DE-NW'], regions: without } } }
          : undefined,
    });
    expect(
      await screen.findByText(/^Wie viele Beschäftigte der Produktion .* ist nicht verzeichnet/),
    ).toBeTruthy();
  });

  it('says of a Kreis nobody is left in what that Kreis has without the filter', async () => {
    const { parent, regions } = recordings.compared['DE-NW'];
    const none = regions.map((tally) => ({ ...tally, count: 0 }));
    await openPage('/karte?gebiet=05554&status=ENDED', {
      answerTo: ({ operationName, variables }) =>
        operationName === 'ComparedRegions' && JSON.stringify(variables).includes('ENDED')
          ? {
              data: {
                regions: {
                  ...recordings.compared['DE-NW'],
                  ...{ parent: { ...parent, count: 0 }, regions: none },
                  ...{ placedCount: 0, severalCount: 0 },
                },
              },
            }
          : undefined,
    });
    expect(await screen.findByText(/^Ohne den Filter „Status: beendet“ wären es 2\./)).toBeTruthy();
  });

  it('says which Kreis was merged into the one it shows', async () => {
    const place = recordings.places['05554'];
    await openPage('/karte?gebiet=03152', {
      answerTo: ({ operationName, variables }) =>
        operationName === 'RegionPlace' && variables['id'] === '03152'
          ? { data: { regions: place } }
          : undefined,
    });
    expect(
      await screen.findByText(
        /^„Göttingen“ \(Schlüssel 03152\) gibt es seit dem 1\. November 2016/,
      ),
    ).toBeTruthy();
  });

  it('goes one level up with Escape', async () => {
    const { user, address } = await openPage('/karte?gebiet=05554');
    await screen.findByText('Kreis Borken: 2 Initiativen');
    const bonn = await screen.findByRole('link', { name: 'Bonn' });
    act(() => {
      bonn.focus();
    });
    await user.keyboard('{Escape}');
    await screen.findByText('38 Initiativen, 53 Kreise und Städte');
    expect(address()).toBe('/karte?gebiet=DE-NW');
  });

  it('marks the row that is pointed at or has the focus', async () => {
    const { user } = await openPage('/karte?gebiet=DE-NW');
    const row = (await screen.findByRole('link', { name: 'Bonn' })).closest('tr');
    await user.hover(row as HTMLElement);
    expect(row?.className).toContain('row--highlighted');
    await user.unhover(row as HTMLElement);
    expect(row?.className).not.toContain('row--highlighted');
  });
});

describe('an address of the map that does not hold', () => {
  it('says which region does not exist and shows Germany', async () => {
    const { user, address } = await openPage('/karte?gebiet=atlantis&ausschnitt=1,2');
    expect(await screen.findByText(/Diese Kennung gibt es nicht: atlantis/)).toBeTruthy();
    expect(screen.getByText(/nicht verstanden .* ausschnitt=1,2$/)).toBeTruthy();
    expect(textOf(await heading())).toBe('116 Initiativen in 16 Ländern');
    await user.click(screen.getByRole('button', { name: 'Aus der Adresse entfernen' }));
    expect(address()).toBe('/karte');
  });

  it('says what is wrong where the service fails, and asks again', async () => {
    let fails = true;
    const { user } = await openPage('/karte', {
      answerTo: ({ operationName }) =>
        fails && operationName === 'ComparedRegions'
          ? failing('SERVICE_UNAVAILABLE', 'Gerade nicht.')
          : undefined,
    });
    const again = await screen.findByRole('button', { name: 'Noch einmal versuchen' });
    fails = false;
    await user.click(again);
    expect(await screen.findByText('116 Initiativen in 16 Ländern')).toBeTruthy();
  });

  it('keeps what was there, with its ways out, where a step fails', async () => {
    const { user } = await openPage('/karte', {
      answerTo: ({ operationName, variables }) =>
        operationName === 'ComparedRegions' && variables['parent'] === 'DE-NW'
          ? failing('SERVICE_UNAVAILABLE', 'Gerade nicht.')
          : undefined,
    });
    await user.click(await screen.findByRole('link', { name: 'Nordrhein-Westfalen' }));
    expect(await screen.findByRole('button', { name: 'Noch einmal versuchen' })).toBeTruthy();
    expect(await names()).toHaveLength(16);
    expect(document.activeElement?.textContent).toBe('Nordrhein-Westfalen');
  });
});

describe('the map of an area', () => {
  const { parent } = recordings.places.DE;
  const area = {
    ...{ ...parent, region: { id: 'ruhrgebiet', name: 'Ruhrgebiet' } },
    ...{ level: 'AREA', parentId: 'DE', count: 2 },
  };
  const findsArea: AnswerTo = ({ operationName, variables }) => {
    if (operationName === 'RegionPlace' && variables['id'] === 'ruhrgebiet')
      return { data: { regions: { parent: area, regions: [] } } };
    if (operationName !== 'ComparedRegions' || variables['parent'] !== 'ruhrgebiet')
      return undefined;
    return { data: { regions: { parent: area, regions: [], placedCount: 0, severalCount: 0 } } };
  };

  it('is chosen from a list that stays with the focus, to choose the next from', async () => {
    const { user, address } = await openPage('/karte', { answerTo: findsArea });
    const areas = await screen.findByRole<HTMLSelectElement>('combobox', {
      name: 'Übergreifend:',
    });
    areas.focus();
    await user.selectOptions(areas, 'Ruhrgebiet');
    expect(textOf(await screen.findByText('Ruhrgebiet: 2 Initiativen'))).toBeTruthy();
    expect(address()).toBe('/karte?gebiet=ruhrgebiet');
    expect(document.activeElement).toBe(areas);
    expect([areas.value, areas.options.length]).toEqual(['ruhrgebiet', 52]);
    await user.selectOptions(areas, 'keine');
    expect(address()).toBe('/karte');
  });

  it('offers the others where it is opened by its address', async () => {
    await openPage('/karte?gebiet=ruhrgebiet', { answerTo: findsArea });
    const areas = await screen.findByRole<HTMLSelectElement>('combobox', {
      name: 'Übergreifend:',
    });
    expect([areas.value, areas.options.length]).toEqual(['ruhrgebiet', 52]);
    expect(screen.getByText(/^Welche Kreise zu diesem Gebiet gehören/)).toBeTruthy();
  });
});
