import { screen, waitFor, within } from '@testing-library/react';
import bmwiFacets from '../testing/answers/search-facets-bmwi.json' with { type: 'json' };
import bmwiHits from '../testing/answers/search-bmwi.json' with { type: 'json' };
import { openPage } from '../testing/open-page.tsx';
import type { AnswerTo, Question } from '../testing/recorded-api.ts';
import { textOf } from '../testing/seen.ts';

const filterOf = ({ variables }: Question) =>
  (variables['filter'] ?? {}) as Readonly<Record<string, readonly string[]>>;

/** The question for the results; the field asks for suggestions, which nothing filters. */
const isSearch = ({ operationName, variables }: Question) =>
  operationName === 'Search' && variables['first'] === 50;

/** An API that has hits only where no Land is asked for. */
const nothingInAnyLand: AnswerTo = (question) => {
  if (question.operationName !== 'Search') return undefined;
  if (filterOf(question)['states'] === undefined) return undefined;
  const pageInfo = { hasNextPage: false, endCursor: null };
  return { data: { search: { totalCount: 0, pageInfo, nodes: [] } } };
};

describe('the filters of the results', () => {
  it('offer what occurs with its count, and filter by a tick, in the address', async () => {
    const { user, address, questions } = await openPage('/suche?text=BMWi');
    await user.click(await screen.findByRole('button', { name: 'Bereich' }));
    await user.click(screen.getByRole('checkbox', { name: 'Quellen 2' }));
    expect(address()).toBe('/suche?text=BMWi&bereich=Document');
    await waitFor(() => {
      expect(filterOf(questions.filter(isSearch).at(-1) as Question)).toEqual({
        labels: ['Document'],
      });
    });
  });

  it('are there only for what the results differ in', async () => {
    await openPage('/suche?text=BMWi');
    await screen.findByRole('button', { name: 'Land' });
    expect(screen.queryByRole('button', { name: 'Thema' })).toBeNull();
  });

  it('stand above the results in words, and go with one click', async () => {
    const { user, address } = await openPage('/suche?text=BMWi&land=DE-BE,DE-NI&status=ACTIVE');
    const set = await screen.findByRole('list', { name: 'Gesetzte Filter' });
    expect(within(set).getAllByRole('button').map(textOf)).toEqual([
      'Land: Berlin',
      'Land: Niedersachsen',
      'Status: aktiv',
    ]);
    await user.click(
      within(set).getByRole('button', { name: 'Filter „Land: Niedersachsen“ aufheben' }),
    );
    expect(address()).toBe('/suche?text=BMWi&land=DE-BE&status=ACTIVE');
  });

  it('keep what is chosen on offer, though nothing has it any more', async () => {
    const { user } = await openPage('/suche?text=BMWi&land=DE-NI');
    await user.click(await screen.findByRole('button', { name: 'Land 1' }));
    const chosen = screen.getByRole('checkbox', { name: 'Niedersachsen 0' });
    expect((chosen as HTMLInputElement).checked).toBe(true);
  });

  it('are read from the address as far as they make sense', async () => {
    const { questions } = await openPage('/suche?text=BMWi&land=XX,DE-BE&status=tot&art=PERSON');
    await screen.findByRole('list', { name: 'Gesetzte Filter' });
    expect(filterOf(questions.find(isSearch) as Question)).toEqual({ states: ['DE-BE'] });
  });
});

describe('a search that filters leave nothing of', () => {
  it('says which filter removed everything, and takes it back with one click', async () => {
    const { user, address } = await openPage('/suche?text=BMWi&land=DE-NI&beleg=HIGH', {
      answerTo: nothingInAnyLand,
    });
    expect(
      await screen.findByText('Kein Treffer zu „BMWi“ passt zu den Filtern.', { exact: false }),
    ).toBeTruthy();
    const relief = await screen.findByText(/Ohne den Filter „Land: Niedersachsen“ wären es 3/);
    expect(screen.queryByText(/Ohne den Filter „Beleg/)).toBeNull();
    await user.click(
      within(relief.closest('li') as HTMLElement).getByRole('button', { name: 'Filter aufheben' }),
    );
    expect(address()).toBe('/suche?text=BMWi&beleg=HIGH');
    expect(await screen.findByRole('heading', { level: 1, name: /3 Treffer/ })).toBeTruthy();
  });
});

describe('a hit', () => {
  const [hit] = bmwiHits.search.nodes;
  const because = (field: string, text: string): AnswerTo => {
    const match = { field, text, validFrom: null, validUntil: null };
    const search = { ...bmwiHits.search, totalCount: 1, nodes: [{ ...hit, match }] };
    return ({ operationName }) => {
      if (operationName === 'Search') return { data: { search } };
      return operationName === 'SearchFacets' ? { data: bmwiFacets } : undefined;
    };
  };

  it.each([
    ['THEME', 'Wasserstoff', 'Thema: Wasserstoff'],
    ['TOWN', 'Papenburg', 'Ort: Papenburg'],
    ['OTHER_NAME', 'Bundeswirtschaftsministerium', 'auch Bundeswirtschaftsministerium'],
  ])('says why it was found: %s', async (field, text, reason) => {
    await openPage('/suche?text=Warum', { answerTo: because(field, text) });
    expect(textOf(await screen.findByText(`· ${reason}`))).toContain(reason);
  });

  it('says from when to when a former name was valid', async () => {
    await openPage('/suche?text=BMWi');
    const link = await screen.findByRole('link', { name: /Wirtschaft und Energie/ });
    expect(textOf(link)).toMatch(/früher BMWi, .*2013.*2021/);
  });
});

describe('the day on the search page', () => {
  const PAGE = '/suche?text=BMWi&bereich=Organisation&land=DE-NI';

  it('is chosen like everywhere, and text and filters stay', async () => {
    const { user, address, questions } = await openPage(PAGE);
    await user.click(await screen.findByRole('button', { name: 'Zeit alle Zeiten' }));
    await user.click(screen.getByRole('button', { name: 'Heute' }));
    expect(address()).toBe(`${PAGE}&am=heute`);
    const asked = questions.filter(({ operationName }) => operationName === 'Search').at(-1);
    expect(asked?.variables['asOf']).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('a hand-edited address of the search', () => {
  it('is read as far as it makes sense, with a notice about the rest, however long that is', async () => {
    const { user, address } = await openPage(
      `/suche?text=BMWi&am=2021-02-30&land=${'X'.repeat(500)}`,
    );
    const notice = await screen.findByText(/2 Angaben .* nicht verstanden/);
    expect(textOf(notice)).toContain('am=2021-02-30');
    expect(textOf(notice).length).toBeLessThan(250);
    await user.click(screen.getByRole('button', { name: 'Aus der Adresse entfernen' }));
    expect(address()).toBe('/suche?text=BMWi');
  });

  it('names a part of the data, or a kind, that is none for the search', async () => {
    const { user, address } = await openPage('/suche?text=BMWi&bereich=Unsinn,Document&art=PERSON');
    const notice = await screen.findByText(/2 Angaben .* nicht verstanden/);
    expect(textOf(notice)).toMatch(/: bereich=Unsinn, art=PERSON$/);
    await user.click(screen.getByRole('button', { name: 'Aus der Adresse entfernen' }));
    expect(address()).toBe('/suche?text=BMWi&bereich=Document');
  });

  it.each([
    ['x'.repeat(250), 'x'.repeat(200)],
    ['x'.repeat(199) + '😀😀', 'x'.repeat(199)],
  ])(
    'says that only the beginning of a text is searched for that is too long',
    async (text, cut) => {
      const { user, address, questions } = await openPage(
        `/suche?text=${encodeURIComponent(text)}`,
      );
      expect(await screen.findByText(/zu lang.* ersten 200 Zeichen/)).toBeTruthy();
      expect(questions.filter(isSearch).map(({ variables }) => variables['text'])).toContain(cut);
      await user.click(screen.getByRole('button', { name: 'Aus der Adresse entfernen' }));
      expect(address()).toBe(`/suche?text=${cut}`);
      expect(screen.queryByText(/zu lang/)).toBeNull();
    },
  );
});
