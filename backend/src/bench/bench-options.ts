import { parseArgs } from 'node:util';
import { CommandError } from '../command-line/command.ts';
import { NEO4J_RELEASES, type Neo4jRelease } from '../neo4j-server/release.ts';

/** What can be measured alone. */
export const BENCH_PARTS = ['questions', 'suggestions', 'browser', 'map'] as const;
export type BenchPart = (typeof BENCH_PARTS)[number];

/** What the bench was asked to do. */
export interface BenchOptions {
  readonly parts: readonly BenchPart[];
  /** How many times the real network, each measured. */
  readonly sizes: readonly number[];
  readonly seed: number;
  readonly release: Neo4jRelease;
}

const USAGE =
  'Usage: npm run bench -- [--part questions|suggestions|browser|map …] [--size 1|10|100 …] [--seed 1] [--neo4j 5.26|2026]';

/** A hundred times the network fits into the memory of a usual machine; more was never tried. */
const LARGEST_SIZE = 100;

const DEFAULTS = { sizes: ['1', '10', '100'], seed: '1', release: '5.26' };

function refuse(): never {
  throw new CommandError(USAGE);
}

function toNumber(word: string, most: number): number {
  const number = Number(word);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : refuse();
}

function oneOf<Word extends string>(words: readonly Word[], given: string): Word {
  return words.find((word) => word === given) ?? refuse();
}

function parse(words: readonly string[]) {
  const several = { type: 'string', multiple: true } as const;
  const one = { type: 'string' } as const;
  const options = { part: several, size: several, seed: one, neo4j: one };
  try {
    return parseArgs({ args: [...words], options, strict: true }).values;
  } catch {
    return refuse();
  }
}

/** Reads the words after `npm run bench --`; throws CommandError with the usage for any it does not take. */
export function parseBenchOptions(words: readonly string[]): BenchOptions {
  const given = parse(words);
  const parts = given.part?.map((part) => oneOf(BENCH_PARTS, part));
  const sizes = (given.size ?? DEFAULTS.sizes).map((size) => toNumber(size, LARGEST_SIZE));
  return {
    parts: parts ?? BENCH_PARTS,
    sizes,
    seed: toNumber(given.seed ?? DEFAULTS.seed, 2 ** 31),
    release: oneOf(NEO4J_RELEASES, given.neo4j ?? DEFAULTS.release),
  };
}
