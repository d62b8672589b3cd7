import { screen, waitFor, within } from '@testing-library/react';
import networkSize from '../../testing/answers/network-size.json' with { type: 'json' };
import { openPage } from '../../testing/open-page.tsx';
import { failing, lateAnswer, type AnswerTo } from '../../testing/recorded-api.ts';

const koeln = { name: 'Köln', latitude: 50.9, longitude: 7, isApproximate: false };

/** Initiatives with their seat in Köln. */
const seats = (count: number) => {
  const kinds = [{ nodeClass: 'INITIATIVE', count }];
  return { data: { placesIn: [{ ...koeln, actorCount: count, actors: [], kinds }] } };
};

describe('the seats of a network', () => {
  it('are not numbered while those of the next choice are on their way', async () => {
    const late = lateAnswer();
    const { user } = await openPage('/karte', {
      answerTo: ({ operationName, variables }) => {
        if (operationName !== 'Places') return undefined;
        const { kinds } = variables['filter'] as { readonly kinds: readonly string[] };
        return kinds.includes('UNION') ? late.promise : seats(3);
      },
    });
    const note = await screen.findByText(/^3 Sitze, nahe gebündelt/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Zählen:' }), 'Gewerkschaften');
    await waitFor(() => {
      expect(note.style.visibility).toBe('hidden');
    });
    late.give(seats(5));
    expect((await screen.findByText(/^5 Sitze/)).style.visibility).toBe('');
  });

  it('that could not be had are said to be missing, with the way to ask again', async () => {
    let places: ReturnType<AnswerTo> = failing('SERVICE_UNAVAILABLE', 'Gerade nicht.');
    const { user } = await openPage('/karte', {
      answerTo: ({ operationName }) => (operationName === 'Places' ? places : undefined),
    });
    const told = await screen.findByText(/^Die Sitze ließen sich nicht laden/);
    const alert = within(told.parentElement ?? told);
    expect(told.parentElement?.getAttribute('role')).toBe('alert');
    places = seats(3);
    await user.click(alert.getByRole('button', { name: 'Noch einmal versuchen' }));
    expect(await screen.findByText(/^3 Sitze, nahe gebündelt/)).toBeTruthy();
    expect(screen.queryByText(/^Die Sitze ließen sich nicht laden/)).toBeNull();
  });

  const { network } = networkSize;
  const large = { ...network, kinds: network.kinds.map((kind) => ({ ...kind, count: 1_000 })) };
  const refused = failing('SERVICE_UNAVAILABLE', 'Gerade nicht.');

  it.each([
    ['put together where it is very large', { data: { network: large } }, { zoom: 9, first: 0 }],
    ['one by one where nobody says how large it is', refused, { first: 20 }],
  ])('are asked for once, %s', async (_, answer, asked) => {
    const { questions } = await openPage('/karte', {
      answerTo: ({ operationName }) => (operationName === 'NetworkSize' ? answer : undefined),
    });
    await screen.findByRole('link', { name: 'Nordrhein-Westfalen' });
    const places = () => questions.filter(({ operationName }) => operationName === 'Places');
    await waitFor(() => {
      expect(places()).toHaveLength(1);
    });
    expect(places()[0]?.variables).toMatchObject(asked);
  });
});
