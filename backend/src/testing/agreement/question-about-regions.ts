import { ACTOR_LINK_TYPES } from '@knotenwerk/graph-schema';
import fc, { type Arbitrary } from 'fast-check';
import { question, type Question } from './question.ts';
import { askedDay, CONFIDENCES, dayOrNull, IDS, KINDS, someOf, STATES, STATUSES } from './pool.ts';

/** What a question about regions can name. */
interface RegionNames {
  readonly themes: readonly string[];
}

/** What there is in a region, around a place and in the territory of somebody. */
export function aboutRegions({ themes }: RegionNames): Arbitrary<Question> {
  const filter = fc.record(
    {
      kinds: someOf(KINDS),
      states: someOf(STATES),
      statuses: someOf(STATUSES),
      themes: someOf(themes),
      confidences: someOf(CONFIDENCES),
      includeEnded: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const asked = fc.record({
    level: fc.constantFrom(
      'COUNTRY' as const,
      'STATE' as const,
      'DISTRICT' as const,
      'AREA' as const,
    ),
    parent: fc.constantFrom(...IDS.Region, 'dihk'),
    filter: fc.oneof(fc.constant({}), filter),
    asOf: dayOrNull,
    today: askedDay,
  });
  const overview = fc.record({
    id: fc.constantFrom(...IDS.Region, 'dihk'),
    neighbourIds: fc.constantFrom([], ['DE-NI', 'dihk', 'nie']),
    first: fc.constantFrom(1, 200),
  });
  const box = fc.record({
    west: fc.constantFrom(-180, 6.9, 7.2),
    south: fc.constantFrom(-90, 50, 50.9),
    east: fc.constantFrom(7.2, 9, 180),
    north: fc.constantFrom(50.9, 53, 90),
  });
  const naming = fc.record({
    first: fc.constantFrom(0, 1, 500),
    including: someOf(IDS.Organisation),
  });
  return fc.oneof(
    question('regions.compare', asked, ({ regions }, query) => regions.compare(query)),
    question('overviews.find', fc.tuple(asked, overview), ({ overviews }, [query, about]) =>
      overviews.find({ ...query, ...about }),
    ),
    question('places.list', fc.tuple(asked, box, naming), ({ places }, [query, within, named]) =>
      places.list({ ...query, ...named, box: within }),
    ),
    question(
      'territories.list',
      fc.tuple(asked, fc.constantFrom(1, 200)),
      ({ territories }, [query, first]) => territories.list({ ...query, first }),
    ),
    question(
      'places.listLinks',
      fc.tuple(asked, box, someOf(ACTOR_LINK_TYPES), fc.constantFrom(1, 3, 1_000)),
      ({ places }, [query, within, types, first]) =>
        places.listLinks({ ...query, box: within, types, first }),
    ),
  );
}
