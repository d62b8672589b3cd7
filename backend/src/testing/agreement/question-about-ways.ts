import fc, { type Arbitrary } from 'fast-check';
import { question, type Question } from './question.ts';
import { askedDay, dayOrNull, KINDS, passingFields, someOf } from './pool.ts';

/** What a question about ways can name. */
interface WayNames {
  readonly ids: readonly string[];
  readonly actors: readonly string[];
  readonly themes: readonly string[];
}

/** How two random nodes, mostly actors, reach each other. */
export function aboutWays({ ids, actors, themes }: WayNames): Arbitrary<Question> {
  const end = fc.oneof(
    { weight: 15, arbitrary: fc.constantFrom(...actors) },
    { weight: 1, arbitrary: fc.constantFrom(...ids) },
  );
  const filter = fc.record(
    {
      ...passingFields(themes),
      withoutKinds: someOf(KINDS),
      avoid: fc.array(fc.constantFrom(...ids), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  );
  const asked = fc
    .record({
      from: end,
      to: end,
      maxLength: fc.integer({ min: 1, max: 6 }),
      limit: fc.constantFrom(1, 3, 10),
      filter: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: filter }),
      sourcedOnly: fc.boolean(),
      asOf: dayOrNull,
      today: askedDay,
    })
    .filter(({ from, to }) => from !== to);
  return question('paths.find', asked, ({ paths }, query) => paths.find(query));
}
