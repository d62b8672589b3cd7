import {
  ACTOR_LINK_TYPES,
  LINK_DIRECTIONS,
  LINK_TYPE_NAMES,
  NODE_LABEL_NAMES,
} from '@knotenwerk/graph-schema';
import fc, { type Arbitrary } from 'fast-check';
import { searchTerms } from '../../database/search-text.ts';
import { ORGANISATION_SORTS } from '../../organisations/organisation.repository.ts';
import { aboutALink } from './question-about-a-link.ts';
import { aboutWays } from './question-about-ways.ts';
import { page, question, type Question } from './question.ts';
import { askedDay, CONFIDENCES, dayOrNull, IDS, KINDS, someOf, STATES } from './pool.ts';

/** What questions can name: the ids and names of a network. */
export interface Named {
  readonly ids: readonly string[];
  /** Those of organisations and persons. */
  readonly actors: readonly string[];
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

function searching({ names, themes }: Named): Arbitrary<Question> {
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
    statuses: seldom(['ACTIVE', 'ENDED', 'UNKNOWN']),
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

function listing({ themes }: Named): Arbitrary<Question> {
  const filter = fc.record(
    {
      kinds: someOf(KINDS),
      states: someOf(STATES),
      statuses: someOf(['ACTIVE', 'ENDED', 'UNKNOWN']),
      confidences: someOf(CONFIDENCES),
      themes: someOf(themes),
      asOf: askedDay,
    },
    { requiredKeys: [] },
  );
  const asked = fc.record({
    filter: fc.oneof(fc.constant({}), filter),
    sort: fc.constantFrom(...ORGANISATION_SORTS),
    page,
  });
  return question('organisations.list', asked, ({ organisations }, query) =>
    organisations.list(query.filter, query.sort, query.page),
  );
}

function walkable({ themes }: Named) {
  const filter = fc.record(
    {
      types: someOf(ACTOR_LINK_TYPES),
      labels: someOf(NODE_LABEL_NAMES),
      kinds: someOf(KINDS),
      states: someOf(STATES),
      statuses: someOf(['ACTIVE', 'ENDED', 'UNKNOWN']),
      themes: someOf(themes),
      confidences: someOf(CONFIDENCES),
      includeEnded: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  return fc.oneof(fc.constant({}), filter);
}

function walking(named: Named): Arbitrary<Question> {
  const asked = fc.record({
    ids: fc.uniqueArray(fc.constantFrom(...named.ids), { minLength: 1, maxLength: 3 }),
    depth: fc.integer({ min: 1, max: 3 }),
    filter: walkable(named),
    asOf: dayOrNull,
    today: askedDay,
    limit: fc.constantFrom(1, 2, 3, 200),
  });
  return question('neighbourhoods.find', asked, ({ neighbourhoods }, query) =>
    neighbourhoods.find(query),
  );
}

function sharing({ ids, actors, themes }: Named): Arbitrary<Question> {
  const filter = fc.record(
    {
      types: fc.oneof(someOf(ACTOR_LINK_TYPES), fc.constant(['ADDRESSES' as const])),
      labels: someOf(NODE_LABEL_NAMES),
      kinds: someOf(KINDS),
      states: someOf(STATES),
      statuses: someOf(['ACTIVE', 'ENDED', 'UNKNOWN']),
      themes: someOf(themes),
      confidences: someOf(CONFIDENCES),
      includeEnded: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const id = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...actors) },
    { weight: 1, arbitrary: fc.constantFrom(...ids) },
  );
  const asked = fc.record({
    ids: fc.uniqueArray(id, { minLength: 2, maxLength: 6 }),
    filter: fc.oneof(
      fc.constant({}),
      fc.constant({ types: ['ADDRESSES' as const], labels: ['Theme' as const] }),
      filter,
    ),
    asOf: dayOrNull,
    today: askedDay,
    page,
  });
  return question('common.find', asked, ({ common }, query) => common.find(query));
}

function dating(named: Named): Arbitrary<Question> {
  const asked = fc.record({
    ids: fc.uniqueArray(fc.constantFrom(...named.ids), { maxLength: 3 }),
    filter: walkable(named),
  });
  return question('timelines.listPeriods', asked, ({ timelines }, query) =>
    timelines.listPeriods(query),
  );
}

function surveying(named: Named): Arbitrary<Question> {
  const passing = fc.record({ filter: walkable(named), asOf: dayOrNull, today: askedDay });
  const ids = fc.uniqueArray(fc.constantFrom(...named.ids), { maxLength: 12 });
  return fc.oneof(
    question('wholeNetwork.survey', passing, ({ wholeNetwork }, query) =>
      wholeNetwork.survey(query),
    ),
    question('wholeNetwork.draw', fc.tuple(ids, passing), ({ wholeNetwork }, asked) =>
      wholeNetwork.draw(...asked),
    ),
  );
}

function profiling({ ids }: Named): Arbitrary<Question> {
  const id = fc.constantFrom(...ids);
  const whole = fc.record({ id, linksPerGroup: fc.constantFrom(1, 2, 200), asOf: dayOrNull });
  const group = fc.record({
    of: id,
    type: fc.constantFrom(...LINK_TYPE_NAMES),
    direction: fc.constantFrom(...LINK_DIRECTIONS),
    asOf: dayOrNull,
  });
  return fc.oneof(
    question('profiles.find', whole, ({ profiles }, asked) =>
      profiles.find(asked.id, asked.linksPerGroup, asked.asOf),
    ),
    question('profiles.listLinks', fc.tuple(group, page), ({ profiles }, asked) =>
      profiles.listLinks(...asked),
    ),
  );
}

function locating({ themes }: Named): Arbitrary<Question> {
  const filter = fc.record(
    {
      kinds: someOf(KINDS),
      states: someOf(STATES),
      statuses: someOf(['ACTIVE', 'ENDED', 'UNKNOWN']),
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
  return fc.oneof(
    question('regions.compare', asked, ({ regions }, query) => regions.compare(query)),
    question('overviews.find', fc.tuple(asked, overview), ({ overviews }, [query, about]) =>
      overviews.find({ ...query, ...about }),
    ),
    question('places.list', fc.tuple(asked, box), ({ places }, [query, asked]) =>
      places.list({ ...query, box: asked }),
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

const counting = question('network.count', fc.constant(null), ({ network }) => network.count());

const remembering = question('store.findChange', fc.nat(30), ({ store }, version) =>
  store.findChange(version),
);

/** A random question to any of the repositories. */
export function anyQuestion(named: Named): Arbitrary<Question> {
  return fc.oneof(
    { weight: 6, arbitrary: walking(named) },
    { weight: 5, arbitrary: aboutWays(named) },
    { weight: 3, arbitrary: sharing(named) },
    { weight: 4, arbitrary: profiling(named) },
    { weight: 5, arbitrary: aboutALink },
    { weight: 2, arbitrary: dating(named) },
    { weight: 3, arbitrary: surveying(named) },
    { weight: 4, arbitrary: listing(named) },
    { weight: 5, arbitrary: searching(named) },
    { weight: 4, arbitrary: locating(named) },
    { weight: 1, arbitrary: counting },
    { weight: 1, arbitrary: remembering },
  );
}
