import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import borken from '../testing/answers/region-borken.json' with { type: 'json' };
import { openPage } from '../testing/open-page.tsx';
import { lateAnswer, type Answer, type AnswerTo } from '../testing/recorded-api.ts';
import { textOf } from '../testing/seen.ts';

const section = async (name: RegExp) =>
  (await screen.findByRole('heading', { level: 2, name })).closest('section') as HTMLElement;

/** Borken, called by another id: as if another Kreis had been merged into it. */
const asRegion = (id: string) => ({ data: { region: { ...borken.region, id } } });

describe('the page of a region', () => {
  it('says what it is, where it lies and which key it has', async () => {
    await openPage('/region/05554');
    expect(textOf(await screen.findByRole('heading', { level: 1 }))).toBe('Kreis Borken');
    const trail = screen.getByRole('navigation', { name: 'Wo die Region liegt' });
    expect(within(trail).getAllByRole('listitem').map(textOf)).toEqual([
      'Deutschland',
      'Nordrhein-Westfalen',
      'Kreis Borken',
    ]);
    expect(screen.getByText(/Gemeindeschlüssel 05554/)).toBeTruthy();
    expect(document.title).toBe('Kreis Borken – Knotenwerk');
  });

  it('is named in English as on the map, with those above it', async () => {
    await openPage('/region/05554?sprache=en', { locale: 'en' });
    expect(textOf(await screen.findByRole('heading', { level: 1 }))).toBe('Borken (district)');
    const trail = screen.getByRole('navigation', { name: 'Where the region is' });
    expect(within(trail).getAllByRole('link').map(textOf)).toEqual([
      'Germany',
      'North Rhine-Westphalia',
    ]);
    expect(screen.getByRole('link', { name: 'Coesfeld (district)' })).toBeTruthy();
  });

  it('cites where a region without a key comes from beside what it is', async () => {
    await openPage('/region/05554', {
      answerTo: ({ operationName }) =>
        operationName === 'RegionPage'
          ? { data: { region: { ...borken.region, areaType: 'Wirtschaftsregion', ags: null } } }
          : undefined,
    });
    const kind = await screen.findByText('Wirtschaftsregion');
    const line = kind.closest('p') as HTMLElement;
    expect(textOf(within(line).getByRole('link'))).toMatch(/^1\s2$/);
    expect(screen.queryByText(/Gemeindeschlüssel/)).toBeNull();
  });

  it('names who is responsible, for what and in which role', async () => {
    await openPage('/region/05554');
    const rows = within(await section(/^Wer ist zuständig/)).getAllByRole('listitem');
    const text = rows.map(textOf).join('\n');
    expect(text).toContain('Industrie- und Handelskammer Nord Westfalen');
    expect(text).toContain('ist hier zuständig (Kammerbezirk)');
    expect(text).toContain('zuständig für Nordrhein-Westfalen');
  });

  it('tells in numbers how many there are, and how that compares', async () => {
    await openPage('/region/05554');
    const figures = textOf(await section(/^Auf einen Blick/));
    expect(figures).toContain('4 Akteure');
    expect(figures).toContain('Im Durchschnitt der Kreise: 2,6');
    expect(figures).toContain('Je Million Einwohner: 10,5 (Durchschnitt: 13,6)');
  });

  it('writes measures with one decimal, round ones too', async () => {
    const { standing } = borken.region;
    const round = { ...standing, tally: { ...standing.tally, value: 3 }, averagePerMillion: 12.24 };
    await openPage('/region/05554', {
      answerTo: ({ operationName }) =>
        operationName === 'RegionPage'
          ? { data: { region: { ...borken.region, standing: round } } }
          : undefined,
    });
    expect(textOf(await section(/^Auf einen Blick/))).toContain(
      'Je Million Einwohner: 3,0 (Durchschnitt: 12,2)',
    );
  });

  it('says why an area is neither measured by inhabitants nor compared with similar ones', async () => {
    const { standing } = borken.region;
    const unmeasured = {
      ...borken.region,
      regionLevel: 'AREA',
      standing: {
        ...standing,
        tally: { ...standing.tally, value: null },
        averagePerMillion: null,
        similar: [],
      },
    };
    await openPage('/region/05554', {
      answerTo: ({ operationName }) =>
        operationName === 'RegionPage' ? { data: { region: unmeasured } } : undefined,
    });
    const figures = textOf(await section(/^Auf einen Blick/));
    expect(figures).toContain('Einwohnerzahlen sind nur für Länder und Kreise verzeichnet.');
    expect(screen.queryByRole('heading', { name: /^Ähnliche/ })).toBeNull();
  });

  it('does not tell seats from outside ones where no Kreise of an area are recorded', async () => {
    const { overview } = borken.region;
    const area = { ...borken.region, regionLevel: 'AREA', overview: { ...overview, parts: [] } };
    await openPage('/region/05554', {
      answerTo: ({ operationName }) =>
        operationName === 'RegionPage' ? { data: { region: area } } : undefined,
    });
    expect(await section(/^Initiativen, die die Region abdecken/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /von außerhalb/ })).toBeNull();
    const figures = textOf(await section(/^Auf einen Blick/));
    expect(figures).toContain('Wer hier seinen Sitz hat, ist deshalb nicht bekannt.');
    expect(figures).not.toContain('mit Sitz hier');
  });

  it('tells covered themes from those nobody names', async () => {
    await openPage('/region/05554');
    const themes = await section(/^Welche Themen/);
    expect(textOf(themes)).toContain('Industrieakzeptanz2 Akteure');
    expect(textOf(themes)).toContain('52 Themen nennt hier niemand');
    expect(within(themes).getByRole('link', { name: 'Wasserstoff' })).toBeTruthy();
  });

  it('says on a past day which one is shown, with the way back', async () => {
    const { user, address } = await openPage('/region/05554?am=2015-01-01');
    expect(
      await screen.findByText(/^Region am 1\.\s?Januar 2015, Namen wie damals\.$/),
    ).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Zu heute' }));
    expect(address()).toBe('/region/05554?am=heute');
    expect(screen.queryByText(/Namen wie damals/)).toBeNull();
  });

  it('unfolds on paper what is folded away on screen, and folds it again', async () => {
    await openPage('/region/05554');
    const folded = (await section(/^Welche Themen/)).querySelector('details');
    expect(folded?.open).toBe(false);
    fireEvent(window, new Event('beforeprint'));
    expect(folded?.open).toBe(true);
    fireEvent(window, new Event('afterprint'));
    expect(folded?.open).toBe(false);
  });

  it('names neighbours and areas, and leads to their pages', async () => {
    const { user, address } = await openPage('/region/05554?am=2020-01-01');
    const nearby = await section(/^Nachbarn/);
    expect(within(nearby).getByRole('link', { name: 'Nord-Westfalen' })).toBeTruthy();
    await user.click(within(nearby).getByRole('link', { name: 'Kreis Coesfeld' }));
    expect(address()).toBe('/region/05558?am=2020-01-01');
  });

  it('says when nothing took place', async () => {
    await openPage('/region/05554');
    expect(textOf(await section(/^Veranstaltungen/))).toContain(
      'Hier ist keine Veranstaltung verzeichnet.',
    );
  });

  it('leads from the key of a merged Kreis to its successor, and says so', async () => {
    const { address } = await openPage('/region/16056', {
      answerTo: ({ operationName, variables }) =>
        operationName === 'RegionPage' ? asRegion(String(variables['id'])) : undefined,
    });
    expect(
      await screen.findByText(
        /Eisenach \(Schlüssel 16056\) gehört seit 1\.\s?Juli 2021 zu dieser Region\./,
      ),
    ).toBeTruthy();
    expect(address()).toBe('/region/16063');
  });

  it('says in words that a region does not exist', async () => {
    await openPage('/region/99999');
    expect(await screen.findByText(/„99999“ ist im Bereich „Regionen“ nichts/)).toBeTruthy();
  });
});

describe('the page of a region, while the next answer is on its way', () => {
  const { overview } = borken.region;

  /** Borken by any id, no Kreis then, with so many members that only the first of them are named. */
  const withMembers = (id: unknown, totalCount: number): Answer => ({
    data: {
      region: {
        ...{ ...borken.region, id, areaType: null },
        overview: { ...overview, members: { ...overview.members, totalCount } },
      },
    },
  });
  const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

  it('asks for the whole lists of that region alone for which they were wanted', async () => {
    const answerTo: AnswerTo = ({ operationName, variables }) => {
      const { members } = overview;
      if (operationName === 'RegionPage') return withMembers(variables['id'], 20);
      return operationName === 'RegionMembers'
        ? { data: { region: { id: variables['id'], overview: { list: members } } } }
        : undefined;
    };
    const { user, questions } = await openPage('/region/DE-NI', { answerTo });
    const wholeOf = () =>
      questions
        .filter(({ operationName }) => operationName === 'RegionMembers')
        .map(({ variables }) => variables['id']);
    await heading('Niedersachsen');
    await user.click(screen.getByRole('button', { name: 'alle 20 zeigen' }));
    await waitFor(() => {
      expect(wholeOf()).toEqual(['DE-NI']);
    });
    const trail = within(screen.getByRole('navigation', { name: 'Wo die Region liegt' }));
    await user.click(trail.getByRole('link', { name: 'Deutschland' }));
    await heading('Deutschland');
    expect(screen.getByRole('button', { name: 'alle 20 zeigen' })).toBeTruthy();
    expect(wholeOf()).toEqual(['DE-NI']);
  });

  it('keeps what held on the day before only as what it is, until that of the day chosen is there', async () => {
    const late = lateAnswer();
    const { user } = await openPage('/region/05554?am=1990-01-01', {
      answerTo: ({ operationName, variables }) => {
        if (operationName !== 'RegionPage') return undefined;
        return variables['asOf'] === null ? late.promise : withMembers(variables['id'], 0);
      },
    });
    await heading('Borken');
    const page = () => screen.getByRole('article').closest('[aria-busy]');
    expect(page()?.getAttribute('aria-busy')).toBe('false');
    await user.click(screen.getByRole('button', { name: /^Gültig am/ }));
    await user.click(screen.getByRole('button', { name: 'Alle Zeiten' }));
    expect(page()?.getAttribute('aria-busy')).toBe('true');
    expect(await screen.findByText(/^Die Angaben zur gewählten Zeit werden geladen/)).toBeTruthy();
    expect(screen.getByText(/^Am gewählten Tag war mit dieser Region niemand/)).toBeTruthy();
    late.give(withMembers('05554', 0));
    expect(await screen.findByText(/^Mit dieser Region ist noch niemand verbunden/)).toBeTruthy();
    expect(page()?.getAttribute('aria-busy')).toBe('false');
    expect(screen.queryByText(/^Die Angaben zur gewählten Zeit werden geladen/)).toBeNull();
  });

  it('names nobody of a whole list of another day', async () => {
    const late = lateAnswer();
    const { items } = overview.members;
    const whole = (name: string): Answer => {
      const [first] = items;
      const named = { ...first, organisation: { ...first?.organisation, id: 'x', name } };
      const list = { totalCount: 20, items: [...items, named] };
      return { data: { region: { id: '05554', overview: { list } } } };
    };
    const { user } = await openPage('/region/05554?am=1990-01-01', {
      answerTo: ({ operationName, variables }) => {
        if (operationName === 'RegionPage') return withMembers(variables['id'], 20);
        if (operationName !== 'RegionMembers') return undefined;
        return variables['asOf'] === null ? late.promise : whole('Kammer von damals');
      },
    });
    await heading('Borken');
    await user.click(screen.getByRole('button', { name: 'alle 20 zeigen' }));
    expect(await screen.findByText('Kammer von damals')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Gültig am/ }));
    await user.click(screen.getByRole('button', { name: 'Alle Zeiten' }));
    await waitFor(() => {
      expect(screen.queryByText('Kammer von damals')).toBeNull();
    });
    late.give(whole('Kammer aller Zeiten'));
    expect(await screen.findByText('Kammer aller Zeiten')).toBeTruthy();
  });
});
