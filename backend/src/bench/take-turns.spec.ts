import type { Operation } from '../graphql/answer-operation.ts';
import { CONTESTANTS, type Contestant } from './contestants.ts';
import { takeTurns } from './take-turns.ts';

const QUESTIONS: readonly Operation[] = ['a', 'b'].map((query) => ({ query, variables: {} }));

/** Takes turns with a clock that each contestant puts on by its own number of milliseconds. */
async function play(warmUp: number, counted: number) {
  const asked: string[] = [];
  let clock = 0;
  const takes: Record<Contestant, number> = { embedded: 1, neo4j: 20, driver: 10 };
  const ask = (contestant: Contestant, { query }: Operation): Promise<void> => {
    asked.push(`${contestant} ${query}`);
    clock += takes[contestant];
    return Promise.resolve();
  };
  return { times: await takeTurns(QUESTIONS, ask, { warmUp, counted }, () => clock), asked };
}

it('asks everybody everything in every round', async () => {
  const { asked } = await play(1, 2);
  for (const contestant of CONTESTANTS)
    for (const { query } of QUESTIONS)
      expect(asked.filter((one) => one === `${contestant} ${query}`)).toHaveLength(3);
});

it('counts the time of each contestant, without the rounds for warming up', async () => {
  const { times } = await play(3, 2);
  expect(times).toEqual({
    embedded: [1, 1, 1, 1],
    neo4j: [20, 20, 20, 20],
    driver: [10, 10, 10, 10],
  });
});

it('lets everybody begin as often as the others', async () => {
  const { asked } = await play(0, 3);
  const first = asked.filter((_, place) => place % CONTESTANTS.length === 0);
  for (const contestant of CONTESTANTS)
    expect(first.filter((one) => one.startsWith(contestant))).toHaveLength(2);
});
