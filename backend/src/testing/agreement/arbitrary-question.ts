import { ACTOR_LINK_TYPES, LINK_DIRECTIONS, LINK_TYPE_NAMES } from '@knotenwerk/graph-schema';
import fc, { type Arbitrary } from 'fast-check';
import { ORGANISATION_SORTS } from '../../organisations/organisation.repository.ts';
import { aboutALink } from './question-about-a-link.ts';
import { aboutRegions } from './question-about-regions.ts';
import { aboutSearch } from './question-about-search.ts';
import { aboutWays } from './question-about-ways.ts';
import { page, question, type Question } from './question.ts';
import {
  askedDay,
  CONFIDENCES,
  dayOrNull,
  KINDS,
  passingFields,
  someOf,
  STATES,
  STATUSES,
} from './pool.ts';

/** What questions can name: the ids and names of a network. */
export interface Named {
  readonly ids: readonly string[];
  /** Those of organisations and persons. */
  readonly actors: readonly string[];
  readonly themes: readonly string[];
  readonly names: readonly string[];
}

function listing({ themes }: Named): Arbitrary<Question> {
  const filter = fc.record(
    {
      kinds: someOf(KINDS),
      states: someOf(STATES),
      statuses: someOf(STATUSES),
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
  return fc.oneof(fc.constant({}), fc.record(passingFields(themes), { requiredKeys: [] }));
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
  const types = fc.oneof(someOf(ACTOR_LINK_TYPES), fc.constant(['ADDRESSES' as const]));
  const filter = fc.record({ ...passingFields(themes), types }, { requiredKeys: [] });
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
    question('wholeNetwork.listThemes', ids, ({ wholeNetwork }, asked) =>
      wholeNetwork.listThemes(asked),
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
    { weight: 5, arbitrary: aboutSearch(named) },
    { weight: 4, arbitrary: aboutRegions(named) },
    { weight: 1, arbitrary: counting },
    { weight: 1, arbitrary: remembering },
  );
}
