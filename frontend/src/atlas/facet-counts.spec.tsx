import { screen, within } from '@testing-library/react';
import answer from '../testing/answers/neighbourhood-ems-achse.json' with { type: 'json' };
import { openPage } from '../testing/open-page.tsx';
import type { AnswerTo, Question } from '../testing/recorded-api.ts';
import { textOf } from '../testing/seen.ts';
import { countedChoices } from './facet-counts.ts';

const AROUND = '/liste?um=wachstumsregion-ems-achse&schritte=2';
const complete = { data: { neighbourhood: { ...answer.neighbourhood, omitted: [] } } };
const nobodyLeftOut = ({ operationName }: Question) =>
  operationName === 'Neighbourhood' ? complete : undefined;

const entities = answer.neighbourhood.nodes.map(({ entity }) => entity);
const countOf = (values: readonly (string | null)[], value: string) =>
  String(values.filter((each) => each === value).length);

async function openMenu(path: string, name: string | RegExp, answerTo: AnswerTo = nobodyLeftOut) {
  const page = await openPage(path, { answerTo });
  await screen.findByRole('table');
  const tools = within(screen.getByRole('group', { name: 'Filter' }));
  await page.user.click(tools.getByRole('button', { name }));
  return {
    ...page,
    menu: within(screen.getByRole('group', { name: /^(Land|Art|Beziehung|Thema)$/ })),
  };
}

describe('the filters around an actor', () => {
  it('list the Länder that are there, each with its count', async () => {
    const { menu } = await openMenu(AROUND, 'Land');
    const there = new Set(entities.flatMap(({ state }) => state ?? []));
    const boxes = await menu.findAllByRole('checkbox');
    expect(boxes).toHaveLength(there.size);
    const land = menu.getByRole('checkbox', { name: /Niedersachsen/ }).closest('label');
    const states = entities.map(({ state }) => state);
    expect(textOf(land)).toBe(`Niedersachsen ${countOf(states, 'DE-NI')}`);
  });

  it('count kinds, a class as the sum of its kinds, and whether they are active', async () => {
    const { menu } = await openMenu(AROUND, 'Art');
    const kinds = entities.map(({ kind }) => kind);
    const chamber = (
      await menu.findByRole('checkbox', { name: /^Industrie- und Handelsk/ })
    ).closest('label');
    expect(textOf(chamber)).toContain(countOf(kinds, 'CHAMBER_OF_COMMERCE'));
    expect(menu.queryByRole('checkbox', { name: /Gewerkschaft/ })).toBeNull();
    const ended = menu.getByRole('checkbox', { name: /beendet/ }).closest('label');
    expect(textOf(ended)).toContain(
      countOf(
        entities.map(({ status }) => status),
        'ENDED',
      ),
    );
  });

  it('count without themselves: who would come back stays listed', async () => {
    const { menu, questions } = await openMenu(`${AROUND}&land=DE-HE`, /^Land/);
    await menu.findByRole('checkbox', { name: /Niedersachsen/ });
    const asked = questions.filter(({ operationName }) => operationName === 'Neighbourhood');
    expect(asked.map(({ variables }) => variables['filter'])).toEqual([{ states: ['DE-HE'] }, {}]);
  });

  it('keep the choice in the address, the status too', async () => {
    const { menu, user, address, questions } = await openMenu(AROUND, 'Art');
    await user.click(await menu.findByRole('checkbox', { name: /beendet/ }));
    expect(address()).toBe(`${AROUND}&status=ENDED`);
    expect(questions.at(-1)?.variables['filter']).toEqual({ statuses: ['ENDED'] });
  });

  describe('by theme', () => {
    const counted = { energiewende: 4, wasserstoff: 2 };
    const addressedThemes = Object.entries(counted).map(([id, count]) => ({
      theme: { id, name: id },
      count,
    }));
    const withThemes: AnswerTo = (question) =>
      question.operationName === 'AddressedThemes'
        ? { data: { addressedThemes } }
        : nobodyLeftOut(question);

    it('offer the most frequent, each with its count, asked of those who are shown', async () => {
      const { menu, user, address, questions } = await openMenu(AROUND, 'Thema', withThemes);
      const boxes = await menu.findAllByRole('checkbox', { name: /./ });
      expect(boxes.map((box) => textOf(box.closest('label')))).toEqual([
        'energiewende 4',
        'wasserstoff 2',
      ]);
      const asked = questions.find(({ operationName }) => operationName === 'AddressedThemes');
      expect(asked?.variables['ids']).toEqual(entities.map(({ id }) => id));
      await user.click(menu.getByRole('checkbox', { name: /wasserstoff/ }));
      expect(address()).toContain('thema=wasserstoff');
    });

    it('count what is chosen without the choice, nobody as 0', async () => {
      const { menu, questions } = await openMenu(`${AROUND}&thema=nie`, /^Thema/, withThemes);
      expect(await menu.findByText('0')).toBeTruthy();
      expect(await menu.findByRole('checkbox', { name: /energiewende/ })).toBeTruthy();
      const asked = questions.filter(({ operationName }) => operationName === 'Neighbourhood');
      expect(asked.map(({ variables }) => variables['filter'])).toContainEqual({});
    });
  });

  it('count nobody where actors stand in groups', async () => {
    const grouped = { ...complete.data.neighbourhood, groupBy: 'KIND', groups: [], ties: [] };
    const { menu } = await openMenu(AROUND, 'Land', ({ operationName }) =>
      operationName === 'Neighbourhood'
        ? { data: { neighbourhood: { ...grouped, communities: [] } } }
        : undefined,
    );
    expect(await menu.findAllByRole('checkbox')).toHaveLength(16);
    expect(document.querySelector('.choice__count')).toBeNull();
  });

  it('list every Land where neighbours were left out: some of them may be there', async () => {
    const { menu } = await openMenu(AROUND, 'Land', () => undefined);
    expect(await menu.findAllByRole('checkbox')).toHaveLength(16);
  });
});

describe('choices with counts', () => {
  const choices = ['a', 'b', 'c'].map((value) => ({ value, caption: value }));

  it('keep what is chosen although nobody has it, so that it can be taken back', () => {
    const facet = { counts: new Map([['a', 2]]), complete: true };
    expect(countedChoices(choices, ['c'], facet)).toEqual([
      { value: 'a', caption: 'a', count: 2 },
      { value: 'c', caption: 'c', count: 0 },
    ]);
  });

  it('are all of them, without counts, where nothing is counted', () => {
    expect(countedChoices(choices, [], null)).toEqual(choices);
  });
});
