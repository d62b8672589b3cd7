import { screen, within } from '@testing-library/react';
import groupsAnswer from '../testing/answers/whole-saarland-groups.json' with { type: 'json' };
import answer from '../testing/answers/whole-saarland.json' with { type: 'json' };
import { openPage } from '../testing/open-page.tsx';
import { failing, type AnswerTo } from '../testing/recorded-api.ts';
import { textOf } from '../testing/seen.ts';

const whole: AnswerTo = ({ operationName, variables }) => {
  if (operationName === 'WholeNetworkCount') return { data: { wholeNetwork: { totalCount: 16 } } };
  if (operationName !== 'WholeNetwork') return undefined;
  const { filter } = variables as { filter: { states?: string[] } };
  if (filter.states?.includes('DE-HB'))
    return {
      data: {
        wholeNetwork: {
          ...{ totalCount: 0, groupBy: null, nodes: [], links: [], groups: [], ties: [] },
          communities: [],
        },
      },
    };
  return { data: variables['groupBy'] === null ? answer : groupsAnswer };
};

const rows = async () => {
  const table = await screen.findByRole('table');
  return within(table)
    .getAllByRole('row')
    .filter((row) => within(row).queryByRole('rowheader') !== null);
};

describe('the whole network', () => {
  it('is offered where nobody is in the middle', async () => {
    await openPage('/netz?am=2021-03-16', { answerTo: whole });
    const link = await screen.findByRole('link', { name: /Gesamtnetz mit .* Akteuren/ });
    expect(link.getAttribute('href')).toBe('/netz?ganz=an&am=2021-03-16');
  });

  it('has filters that list what is there, each with its count, groups or not', async () => {
    const { user } = await openPage('/liste?ganz=an&land=DE-SL&gruppen=art', { answerTo: whole });
    await rows();
    const filters = within(screen.getByRole('group', { name: 'Filter' }));
    await user.click(filters.getByRole('button', { name: 'Art' }));
    const menu = within(filters.getByRole('group', { name: 'Art' }));
    const box = await menu.findByRole('checkbox', { name: /^Landesministerium/ });
    const kinds = answer.wholeNetwork.nodes.map(({ entity }) => entity.kind);
    const count = kinds.filter((kind) => kind === 'STATE_MINISTRY').length;
    expect(textOf(box.closest('label'))).toBe(`Landesministerium ${String(count)}`);
    expect(menu.queryByRole('checkbox', { name: /Bündnis/ })).toBeNull();
  });

  it('gives way to an actor in the middle', async () => {
    const { questions } = await openPage('/liste?um=wachstumsregion-ems-achse&ganz=an');
    await rows();
    expect(questions.map(({ operationName }) => operationName)).not.toContain('WholeNetwork');
  });

  it('asks with the filters and the day of the address', async () => {
    const { questions } = await openPage(
      '/liste?ganz=an&land=DE-SL&beziehung=MEMBER_OF&am=2021-03-16&gruppen=art&offen=CHAMBER_OF_COMMERCE',
      { answerTo: whole },
    );
    await rows();
    const asked = questions.find(({ operationName }) => operationName === 'WholeNetwork');
    expect(asked?.variables).toEqual({
      filter: { types: ['MEMBER_OF'], states: ['DE-SL'] },
      asOf: '2021-03-16',
      groupBy: 'KIND',
      opened: ['CHAMBER_OF_COMMERCE'],
    });
  });

  it('says which filter leaves nobody, with the way back', async () => {
    const { user, address } = await openPage('/liste?ganz=an&land=DE-HB', { answerTo: whole });
    await user.click(await screen.findByRole('button', { name: 'Filter aufheben' }));
    expect(address()).toBe('/liste?ganz=an');
  });

  it('says that it could not be loaded, and tries again', async () => {
    await openPage('/liste?ganz=an', {
      answerTo: ({ operationName }) =>
        operationName === 'WholeNetwork' ? failing('UNAVAILABLE', 'Gerade nicht.') : undefined,
    });
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});

describe('the list of the whole network', () => {
  const LIST = '/liste?ganz=an&land=DE-SL';

  it('has a row for every actor', async () => {
    await openPage(`${LIST}&tabelle=akteure`, { answerTo: whole });
    expect(await rows()).toHaveLength(answer.wholeNetwork.nodes.length);
    expect(await screen.findByRole('heading', { name: '16 Akteure im Gesamtnetz' })).toBeTruthy();
  });

  it('has a row for every link, none of them a cross link', async () => {
    await openPage(LIST, { answerTo: whole });
    expect(await rows()).toHaveLength(answer.wholeNetwork.links.length);
    expect(screen.queryByText(/Querverbindung/)).toBeNull();
  });

  it('says how many have none of the links that are asked for', async () => {
    const some = { wholeNetwork: { ...answer.wholeNetwork, unlinkedCount: 1234 } };
    await openPage(`${LIST}&beziehung=MEMBER_OF`, {
      answerTo: (question) =>
        question.operationName === 'WholeNetwork' ? { data: some } : whole(question),
    });
    expect(await screen.findByText(/^1.234 Akteure haben keine solche Verbindung/)).toBeTruthy();
  });

  it('leaves out classes, actors and communities that are switched off', async () => {
    const [community] = answer.wholeNetwork.communities;
    const { nodes } = answer.wholeNetwork;
    const [hidden] = nodes.filter((node) => node.community !== community?.id);
    const left = nodes.filter((node) => node.community !== community?.id && node !== hidden);
    await openPage(
      `${LIST}&tabelle=akteure&versteckt=${hidden?.entity.id ?? ''}&ohnegemeinschaft=${community?.id ?? ''}`,
      { answerTo: whole },
    );
    expect(await rows()).toHaveLength(left.length);
  });

  it.each(['NIEMAND', 'constructor', 'DE-SL'])('takes a group that is none: %s', async (key) => {
    await openPage(`${LIST}&gruppen=art&offen=${key}`, { answerTo: whole });
    await rows();
    expect(screen.queryByRole('region', { name: 'Geöffnete Gruppen' })).toBeNull();
  });

  it('names the groups with their counts, opens one and closes it again', async () => {
    const { user, address } = await openPage(`${LIST}&gruppen=art&offen=CHAMBER_OF_COMMERCE`, {
      answerTo: whole,
    });
    await user.click(await screen.findByRole('button', { name: /Landesministerien \(2\)$/ }));
    expect(address()).toContain('offen=CHAMBER_OF_COMMERCE,STATE_MINISTRY');
    await user.click(
      screen.getByRole('button', { name: 'Industrie- und Handelskammern wieder schließen' }),
    );
    expect(address()).toContain('offen=STATE_MINISTRY');
  });
});
