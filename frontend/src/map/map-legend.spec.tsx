import { act, screen, within } from '@testing-library/react';
import { openPage } from '../testing/open-page.tsx';
import type { AnswerTo } from '../testing/recorded-api.ts';
import { textOf } from '../testing/seen.ts';

const place = (name: string, isApproximate: boolean, ...classes: readonly string[]) => ({
  ...{ __typename: 'Place', name, latitude: 51, longitude: 7, isApproximate, actors: [] },
  actorCount: classes.length,
  kinds: classes.map((nodeClass) => ({ nodeClass, count: 1 })),
});
const places = [place('Köln', false, 'UNION', 'CHAMBER'), place('Hessen', true, 'INITIATIVE')];
const answerTo: AnswerTo = ({ operationName }) =>
  operationName === 'Places' ? { data: { placesIn: places } } : undefined;

const openLegend = async (path: string) => {
  const { user } = await openPage(path, { answerTo });
  const legend = await screen.findByRole('region', { name: 'Legende' });
  await within(legend).findByText('Kammern');
  const summary = within(legend).getByText('Zeichen');
  const fold = summary.closest('details') as HTMLDetailsElement;
  return { user, summary, fold };
};
const rowsOf = (fold: HTMLElement) =>
  within(fold)
    .getAllByRole('listitem')
    .map((row) => textOf(row));

describe('the signs in the legend of the map', () => {
  it('are folded away, and name the shapes of who is there in the order of the network', async () => {
    const { user, summary, fold } = await openLegend('/karte');
    expect(fold.open).toBe(false);
    await user.click(summary);
    expect(fold.open).toBe(true);
    expect(rowsOf(fold)).toEqual(['Initiativen', 'Kammern', 'Gewerkschaften']);
    expect(fold.querySelectorAll('li svg path')).toHaveLength(3);
  });

  it('say what numbers and dashed lines are where no note does', async () => {
    const { fold } = await openLegend('/karte?gebiet=DE-NW');
    expect(rowsOf(fold).slice(3)).toEqual([
      '2Zahl der Sitze nahe beieinander',
      'gestrichelt: nur das Gebiet ist bekannt',
    ]);
  });

  it('are open on paper, and afterwards as they were', async () => {
    const { fold } = await openLegend('/karte');
    const tell = (...events: readonly string[]) => {
      act(() => {
        for (const event of events) globalThis.dispatchEvent(new Event(event));
      });
      return fold.open;
    };
    expect(tell('beforeprint', 'beforeprint')).toBe(true);
    expect(tell('afterprint', 'afterprint')).toBe(false);
    fold.open = true;
    expect(tell('beforeprint')).toBe(true);
    expect(tell('afterprint', 'afterprint')).toBe(true);
  });
});
