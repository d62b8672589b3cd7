import { pick, seededRandom, type Random } from '@knotenwerk/seeds';
import { ACCEPTANCE_ROWS } from '../search/search-acceptance.queries.ts';
import type { Population } from './population.ts';

/** What the bench asks, in the order of its table. */
export const QUESTION_KINDS = ['neighbourhood', 'paths', 'search', 'common'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** The variables of one question; what is asked with them stands in `question-texts.ts`. */
export type Variables = Readonly<Record<string, unknown>>;

/** How far two actors are from each other between whom ways are asked for: so far that there is more than one answer. */
const STEPS = 3;

/** Somebody, the better connected the more often: as people ask. */
function drawActor({ ends }: Population, random: Random): string {
  return pick(ends, random);
}

/** Whom one arrives at from somebody by walking at random. */
function wander({ neighbours }: Population, from: string, random: Random): string {
  let at = from;
  for (let step = 0; step < STEPS; step += 1) at = pick(neighbours.get(at) ?? [], random);
  return at;
}

function drawPair(population: Population, random: Random): readonly [string, string] {
  const from = drawActor(population, random);
  const to = wander(population, from, random);
  return from === to ? drawPair(population, random) : [from, to];
}

/** Three actors, or two, who have at least one neighbour in common. */
function drawGroup(population: Population, random: Random): readonly string[] {
  const middle = drawActor(population, random);
  const around = [...new Set(population.neighbours.get(middle))].filter((id) => id !== middle);
  if (around.length < 2) return drawGroup(population, random);
  const group = new Set<string>();
  while (group.size < Math.min(3, around.length)) group.add(pick(around, random));
  return [...group];
}

/** What somebody types: half of the time not yet to its end. */
function drawText(random: Random): string {
  const [text] = pick(ACCEPTANCE_ROWS, random);
  const half = 2 + Math.floor(random() * Math.max(1, text.length - 2));
  return random() < 0.5 ? text : text.slice(0, half).trim();
}

const DRAW: Readonly<Record<QuestionKind, (from: Population, random: Random) => Variables>> = {
  neighbourhood: (population, random) => ({
    ids: [drawActor(population, random)],
    ...{ depth: 2, limit: 25, filter: {}, asOf: null },
  }),
  paths: (population, random) => {
    const [from, to] = drawPair(population, random);
    const wanted = { maxLength: 4, limit: 5, sourcedOnly: false, asOf: null };
    return { from, to, ...wanted, filter: {}, pastFilter: {}, withPast: false };
  },
  search: (_, random) => ({ text: drawText(random), first: 8, after: null, asOf: null }),
  common: (population, random) => ({
    ids: drawGroup(population, random),
    ...{ first: 20, filter: {}, asOf: null },
  }),
};

/** Questions of one kind about a network; the same for the same seed. */
export function drawQuestions(
  kind: QuestionKind,
  population: Population,
  { seed, count }: { readonly seed: number; readonly count: number },
): readonly Variables[] {
  const random = seededRandom(seed + QUESTION_KINDS.indexOf(kind));
  return Array.from({ length: count }, () => DRAW[kind](population, random));
}
