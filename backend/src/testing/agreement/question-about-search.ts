import { ACTOR_LINK_TYPES, NODE_LABEL_NAMES } from '@knotenwerk/graph-schema';
import fc, { type Arbitrary } from 'fast-check';
import { searchTerms } from '../../database/search-text.ts';
import { question, type Question } from './question.ts';
import { CONFIDENCES, dayOrNull, KINDS, someOf, STATES, STATUSES } from './pool.ts';

/** What a search can name. */
interface SearchNames {
  readonly themes: readonly string[];
  readonly names: readonly string[];
}

/** The beginning of a word, a word with a letter wrong, or the word. */
function spoilt(term: string): Arbitrary<string> {
  const at = fc.nat(Math.max(term.length - 1, 0));
  return fc.oneof(
    fc.constant(term),
    at.map((end) => term.slice(0, end + 1)),
    fc
      .tuple(at, fc.constantFrom('', 'e', 'x', 'ee'))
      .map(([spot, letter]) => term.slice(0, spot) + letter + term.slice(spot + 1)),
    at.map(
      (spot) =>
        term.slice(0, spot) +
        term
          .slice(spot, spot + 2)
          .split('')
          .toReversed()
          .join('') +
        term.slice(spot + 2),
    ),
  );
}

/** What a search finds and counts, for whole, begun and misspelt words of the names. */
export function aboutSearch({ names, themes }: SearchNames): Arbitrary<Question> {
  const term = fc
    .constantFrom(...new Set(names.flatMap((name) => [...searchTerms(name)])))
    .chain(spoilt)
    .filter((text) => text !== '');
  const seldom = <Value>(values: readonly Value[]) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<Value[]>([]) },
      { weight: 1, arbitrary: someOf(values) },
    );
  const readings = fc.array(
    fc.record({
      terms: fc.array(term, { minLength: 1, maxLength: 2 }),
      match: fc.constantFrom('PART' as const, 'FUZZY' as const),
    }),
    { minLength: 1, maxLength: 2 },
  );
  const filter = fc.record({
    labels: someOf(NODE_LABEL_NAMES),
    kinds: seldom(KINDS),
    states: seldom(STATES),
    themes: seldom(themes),
    types: seldom(ACTOR_LINK_TYPES),
    confidences: seldom(CONFIDENCES),
    statuses: seldom(STATUSES),
  });
  const query = fc.record({ readings, filter, asOf: dayOrNull });
  const limit = fc.constantFrom(1, 3, 500);
  return fc.oneof(
    question('search.findByTerms', fc.tuple(query, limit), ({ search }, asked) =>
      search.findByTerms(...asked),
    ),
    question('search.countFacets', query, ({ search }, asked) => search.countFacets(asked)),
  );
}
