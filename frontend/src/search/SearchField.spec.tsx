import { screen, waitFor, within } from '@testing-library/react';
import bmwiHits from '../testing/answers/search-bmwi.json' with { type: 'json' };
import { openPage } from '../testing/open-page.tsx';
import type { AnswerTo } from '../testing/recorded-api.ts';
import { textOf } from '../testing/seen.ts';

const field = () => screen.getByRole('combobox', { name: 'Suche' });

describe('the search on the start page', () => {
  it('suggests while typing, under headings, and says why a hit was found', async () => {
    const { user } = await openPage('/');
    await user.type(field(), 'BMWi');
    const list = await screen.findByRole('listbox', { name: 'Vorschläge' });
    const actors = await within(list).findByRole('group', { name: 'Akteure' });
    expect(textOf(within(actors).getAllByRole('option')[0])).toContain(
      'Bundesministerium für Wirtschaft und Energie',
    );
    expect(textOf(within(actors).getAllByRole('option')[0])).toContain('früher BMWi');
    expect(within(list).getByRole('group', { name: 'Quellen' })).toBeTruthy();
  });

  it('opens the first hit with Enter', async () => {
    const { user, address } = await openPage('/');
    await user.type(field(), 'BMWi');
    await screen.findByRole('group', { name: 'Akteure' });
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(address()).toBe('/netz?um=bmwe');
    });
  });

  it('opens the hit chosen with the arrow keys; a source has its own page', async () => {
    const { user, address } = await openPage('/');
    await user.type(field(), 'BMWi');
    const sources = await screen.findByRole('group', { name: 'Quellen' });
    const place = screen
      .getAllByRole('option')
      .indexOf(within(sources).getAllByRole('option')[0] as HTMLElement);
    await user.keyboard('{ArrowDown}'.repeat(place + 1));
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(address()).toMatch(/^\/eintrag\/doc-/);
    });
  });

  it('says that nothing was found and keeps the text', async () => {
    const { user } = await openPage('/');
    await user.type(field(), 'Xylophon');
    expect(await screen.findAllByText('Nichts gefunden zu „Xylophon“.')).not.toHaveLength(0);
    expect((field() as HTMLInputElement).value).toBe('Xylophon');
  });

  it('asks the API only for the text it rests at', async () => {
    const { user, questions } = await openPage('/');
    await user.type(field(), 'BMWi');
    await screen.findByRole('group', { name: 'Akteure' });
    const asked = questions.filter(({ operationName }) => operationName === 'Search');
    expect(asked.map(({ variables }) => variables['text'])).toEqual(['BMWi']);
  });
});

/** Finds what was recorded and, after it, the Kreis Borken. */
const findsBorkenToo: AnswerTo = ({ operationName }) => {
  const [first] = bmwiHits.search.nodes;
  if (operationName !== 'Search' || first === undefined) return undefined;
  const region = { id: '05554', label: 'Region', nodeClass: 'REGION', name: 'Borken', degree: 1 };
  const areaType = 'Landkreis';
  const nowhere = { kind: null, level: null, shortName: null, town: null, state: null };
  const match = { field: 'TYPE_OF_AREA', text: 'Kreis', validFrom: null, validUntil: null };
  const borken = { entity: { ...first.entity, ...region, ...nowhere, areaType }, match };
  return {
    data: { search: { ...bmwiHits.search, nodes: [...bmwiHits.search.nodes, borken] } },
  };
};

describe('the search on the map', () => {
  const groupNames = async () => {
    const list = await screen.findByRole('listbox', { name: 'Vorschläge' });
    await within(list).findByRole('group', { name: 'Orte und Regionen' });
    return within(list)
      .getAllByRole('group')
      .map((group) => textOf(document.getElementById(group.getAttribute('aria-labelledby') ?? '')));
  };

  it('suggests regions first and says what they are; Enter shows the region with what was chosen', async () => {
    const { user, address } = await openPage('/karte?status=ACTIVE', { answerTo: findsBorkenToo });
    await user.type(field(), 'BMWi');
    expect(await groupNames()).toEqual(['Orte und Regionen', 'Akteure', 'Quellen']);
    expect(textOf(screen.getAllByRole('option')[0])).toMatch(/Borken\s*Landkreis/);
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(address()).toBe('/karte?status=ACTIVE&gebiet=05554');
    });
  });

  it('opens what is no region when it is chosen on purpose', async () => {
    const { user, address } = await openPage('/karte', { answerTo: findsBorkenToo });
    await user.type(field(), 'BMWi');
    await groupNames();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => {
      expect(address()).toMatch(/^\/eintrag\/doc-/);
    });
  });

  it('leaves the order to the ranking off the map', async () => {
    const { user } = await openPage('/', { answerTo: findsBorkenToo });
    await user.type(field(), 'BMWi');
    expect(await groupNames()).toEqual(['Akteure', 'Quellen', 'Orte und Regionen']);
  });
});

describe('the page with all hits', () => {
  it('keeps the text of an empty search in the field and shows a way on', async () => {
    await openPage('/suche?text=Xylophon');
    const name = 'Nichts gefunden zu „Xylophon“';
    expect(await screen.findByRole('heading', { level: 1, name })).toBeTruthy();
    expect((field() as HTMLInputElement).value).toBe('Xylophon');
    expect(screen.getByRole('link', { name: 'Netz der Ems-Achse' })).toBeTruthy();
  });

  it('searches as of the day of the address, says so, keeps it in every hit, and leads to all times', async () => {
    const { user, questions, address } = await openPage('/suche?text=BMWi&am=2021-03-16');
    expect(await screen.findByText(/Gefunden wird, was am 16\. März 2021 galt\./)).toBeTruthy();
    const hit = (await screen.findAllByRole('link', { name: /Bundesministerium/ }))[0];
    expect(hit?.getAttribute('href')).toContain('am=2021-03-16');
    const asked = questions.filter(({ operationName }) => operationName === 'Search');
    expect(new Set(asked.map(({ variables }) => variables['asOf']))).toEqual(
      new Set(['2021-03-16']),
    );
    await user.click(screen.getByRole('link', { name: 'In allen Zeiten suchen' }));
    expect(address()).toBe('/suche?text=BMWi');
  });
});
