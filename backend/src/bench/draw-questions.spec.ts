import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { SMALL_NETWORK } from '../testing/small-network.ts';
import { drawQuestions, QUESTION_KINDS } from './draw-questions.ts';
import { readPopulation, type Population } from './population.ts';

let population: Population;
beforeAll(async () => {
  const opened = await openEmbeddedForTest();
  await opened.store.apply(SMALL_NETWORK);
  population = await readPopulation(opened.store);
  await opened.close();
});

const draw = (kind: (typeof QUESTION_KINDS)[number], seed = 1) =>
  drawQuestions(kind, population, { seed, count: 50 });

it('draws the same questions for the same seed, and others for another', () => {
  for (const kind of QUESTION_KINDS) {
    expect(draw(kind)).toEqual(draw(kind));
    expect(draw(kind)).not.toEqual(draw(kind, 2));
  }
});

it('asks about well connected actors more often than about others', () => {
  const asked = draw('neighbourhood').flatMap(({ ids }) => ids as readonly string[]);
  const times = (id: string) => asked.filter((one) => one === id).length;
  expect(times('wachstumsregion-ems-achse')).toBeGreaterThan(times('ihk-koeln'));
});

it('asks for ways between two actors who reach each other', () => {
  for (const { from, to } of draw('paths')) {
    expect(from).not.toBe(to);
    expect(population.neighbours.has(to as string)).toBe(true);
  }
});

it('asks for what several actors have in common who have something in common', () => {
  for (const { ids } of draw('common')) {
    const [first = '', ...others] = ids as readonly string[];
    const around = population.neighbours.get(first) ?? [];
    expect(others.length).toBeGreaterThan(0);
    for (const other of others)
      expect(population.neighbours.get(other)?.some((id) => around.includes(id))).toBe(true);
  }
});

it('asks the search for nothing empty', () => {
  for (const { text } of draw('search')) expect(text).not.toBe('');
});
