import { screen, within } from '@testing-library/react';
import around from '../testing/answers/neighbourhood-ems-achse.json' with { type: 'json' };
import whole from '../testing/answers/whole-saarland-groups.json' with { type: 'json' };
import { openPage } from '../testing/open-page.tsx';
import type { AnswerTo, Question } from '../testing/recorded-api.ts';
import { textOf } from '../testing/seen.ts';

const { groups, ties, communities, groupBy } = whole.wholeNetwork;
const MEMBERS = groups.reduce((sum, { count }) => sum + count, 0);
const LEFT_OUT = 7;

/** The middle and its first neighbours are drawn, the rest stands in groups, and seven were left out. */
const drawn = around.neighbourhood.nodes.filter(({ distance }) => distance < 2);
const ids = drawn.map(({ entity }) => entity.id);
const links = around.neighbourhood.links.filter(
  ({ from, to }) => ids.includes(from.id) && ids.includes(to.id),
);
const crowded = {
  ...around.neighbourhood,
  ...{ groups, ties, communities, groupBy, links, omitted: [] },
  nodes: drawn.map((node, x) => ({ ...node, x, y: 0, community: null })),
  totalCount: drawn.length + MEMBERS + LEFT_OUT,
};

const tooMany: AnswerTo = ({ operationName }) =>
  operationName === 'Neighbourhood' ? { data: { neighbourhood: crowded } } : undefined;

const LIST = '/liste?um=wachstumsregion-ems-achse&schritte=3';

const rows = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('row')
    .filter((row) => within(row).queryByRole('rowheader') !== null);

const lastAsked = (questions: readonly Question[]) =>
  questions.findLast(({ operationName }) => operationName === 'Neighbourhood')?.variables;

describe('a neighbourhood of too many actors', () => {
  it('is asked for with what it is put together by and which groups are open', async () => {
    const { questions } = await openPage(`${LIST}&gruppen=land&offen=DE-NI`, { answerTo: tooMany });
    await rows();
    expect(lastAsked(questions)).toMatchObject({ groupBy: 'STATE', opened: ['DE-NI'] });
  });

  it('has a row for every actor and link drawn one by one, none of them a cross link', async () => {
    await openPage(LIST, { answerTo: tooMany });
    expect(await rows()).toHaveLength(links.length);
    expect(screen.queryByText(/Querverbindung/)).toBeNull();
  });

  it('keeps who hangs together with the middle only through a group', async () => {
    const alone: AnswerTo = (question) =>
      tooMany(question) && { data: { neighbourhood: { ...crowded, links: [] } } };
    await openPage(`${LIST}&tabelle=akteure`, { answerTo: alone });
    expect(await rows()).toHaveLength(drawn.length);
  });

  it('says how many are shown one by one and how many in groups', async () => {
    await openPage(LIST, { answerTo: tooMany });
    await rows();
    const seen = await screen.findByText(/einzeln/);
    expect(textOf(seen)).toBe(
      `${String(drawn.length)} einzeln, ${String(MEMBERS)} in ${String(groups.length)} Gruppen`,
    );
  });

  it('names its groups with their counts; opening and closing them stands in the address', async () => {
    const { user, address } = await openPage(`${LIST}&offen=CHAMBER_OF_COMMERCE`, {
      answerTo: tooMany,
    });
    await user.click(await screen.findByRole('button', { name: /Landesministeri.* \(2\)$/ }));
    expect(address()).toContain('offen=CHAMBER_OF_COMMERCE,STATE_MINISTRY');
    await user.click(screen.getByRole('button', { name: /Handelskammer.* wieder schließen$/ }));
    expect(address()).toContain('offen=STATE_MINISTRY');
  });

  it('says how many neighbours are in no group, and lets more of them in', async () => {
    const { user, address } = await openPage(LIST, { answerTo: tooMany });
    expect(await screen.findByText(/^7 weitere Nachbarn fehlen.* 25 neue/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bis zu 50 je Akteur' }));
    expect(address()).toBe(`${LIST}&nachbarn=50`);
  });
});
