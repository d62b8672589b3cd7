import { shuffled, type Random } from './seeded-random.ts';

/** How many of the copies of a link lead out of their copy of the network. */
const BRIDGING = 0.25;

/**
 * For each copy of a link in which copy it ends. Some copies exchange their ends at random, the others stay within, so
 * that every actor keeps exactly as many links of each type as its original has, neighbours stay neighbours of each other
 * mostly, and the copies are one network: a random lift (Amit and Linial, "Random graph coverings I", Combinatorica 22,
 * 2002) in which only some of the links are lifted.
 */
export function rewire(copies: number, random: Random): readonly number[] {
  const ends = Array.from({ length: copies }, (_, copy) => copy);
  const leaving = ends.filter(() => random() < BRIDGING);
  const arriving = shuffled(leaving, random);
  for (const [place, copy] of leaving.entries()) ends[copy] = arriving[place] ?? copy;
  return ends;
}
