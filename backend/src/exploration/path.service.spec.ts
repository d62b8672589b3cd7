import type { LinkType } from '@knotenwerk/graph-schema';
import { Clock } from '../clock.ts';
import type { EntitySummary } from '../database/entity-summary.ts';
import { PathRepository, type FoundPaths, type PathQuery } from './path.repository.ts';
import type { PathQuestion } from './path-question.ts';
import { PathService } from './path.service.ts';

function entity(id: string): EntitySummary | null {
  if (id === 'nie') return null;
  const nothing = { kind: null, nameEn: null, shortName: null, level: null, areaType: null };
  const place = { latitude: null, longitude: null, officialNames: [] };
  const more = {
    ...place,
    town: null,
    state: null,
    status: null,
    confidence: null,
    validFrom: null,
    validUntil: null,
  };
  const label = id === 'treffen' ? ('Event' as const) : ('Organisation' as const);
  return { id, label, name: id, degree: 1, ...nothing, ...more };
}

/** Finds a way where the query fits, and remembers what it was asked. */
class ChosenRepository extends PathRepository {
  readonly asked: PathQuery[] = [];

  constructor(private readonly fits: (query: PathQuery) => boolean) {
    super();
  }

  override find(query: PathQuery): Promise<FoundPaths> {
    this.asked.push(query);
    return Promise.resolve({
      from: entity(query.from),
      to: entity(query.to),
      ways: this.fits(query) ? [{ hops: [] }] : [],
      documents: new Map(),
      unknownIds: [],
    });
  }
}

class SylvesterClock extends Clock {
  override now(): Date {
    return new Date('2026-12-31T23:30:00Z');
  }
}

const QUESTION: PathQuestion = {
  ...{ from: 'dihk', to: 'bmwe', maxLength: 4, limit: 3 },
  ...{ filter: {}, sourcedOnly: false },
};

function serviceFinding(fits: (query: PathQuery) => boolean) {
  const repository = new ChosenRepository(fits);
  return { repository, service: new PathService(repository, new SylvesterClock()) };
}

async function ask(question: Partial<PathQuestion>): Promise<PathQuery[]> {
  const { repository, service } = serviceFinding(() => true);
  await service.find({ ...QUESTION, ...question });
  return repository.asked;
}

const ids = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `ihk-${String(index)}`);

describe('the search for ways', () => {
  it('asks once, with the day it is in Germany', async () => {
    expect(await ask({})).toEqual([{ ...QUESTION, asOf: null, today: '2027-01-01' }]);
  });

  it.each<[string, Partial<PathQuestion>]>([
    ['one step', { maxLength: 1 }],
    ['six steps', { maxLength: 6 }],
    ['ten ways', { limit: 10 }],
    ['fifty to avoid', { filter: { avoid: ids(50) } }],
    ['a day', { asOf: '2021-03-16' }],
  ])('takes %s', async (_, question) => {
    expect(await ask(question)).toMatchObject([question]);
  });

  it.each<[string, Partial<PathQuestion>, string]>([
    ['the same end twice', { to: 'dihk' }, 'to'],
    ['no step', { maxLength: 0 }, 'maxLength'],
    ['99 steps', { maxLength: 99 }, 'maxLength'],
    ['no way', { limit: 0 }, 'limit'],
    ['minus one way', { limit: -1 }, 'limit'],
    ['eleven ways', { limit: 11 }, 'limit'],
    ['a day that does not exist', { asOf: '2021-02-30' }, 'asOf'],
    ['a property link', { filter: { types: ['ADDRESSES'] } }, 'filter.types'],
    ['an unknown link', { filter: { types: ['toString' as LinkType] } }, 'filter.types'],
    ['an unknown Land', { filter: { states: ['XX'] } }, 'filter.states'],
    ['to avoid an end', { filter: { avoid: ['ihk-koeln', 'bmwe'] } }, 'filter.avoid'],
    ['51 to avoid', { filter: { avoid: ids(51) } }, 'filter.avoid'],
    ['an empty id to avoid', { filter: { avoid: [' '] } }, 'filter.avoid'],
  ])('refuses %s', async (_, question, argument) => {
    await expect(ask(question)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { argument },
    });
  });

  it.each([
    [{ from: 'nie' }, 'nie'],
    [{ to: 'nie' }, 'nie'],
    [{ to: 'treffen' }, 'treffen'],
  ])('finds no actor for %j', async (question, id) => {
    await expect(ask(question)).rejects.toMatchObject({ code: 'NOT_FOUND', details: { id } });
  });
});

describe('what prevents a way', () => {
  const NARROW: PathQuestion = {
    ...QUESTION,
    maxLength: 2,
    asOf: '2021-03-16',
    sourcedOnly: true,
    filter: { avoid: ['bmf'], kinds: ['UNION'], includeEnded: false },
  };

  async function obstaclesOf(question: PathQuestion, fits: (query: PathQuery) => boolean) {
    const obstacles = await serviceFinding(fits).service.findObstacles(question);
    return obstacles.map(({ constraints }) => constraints);
  }

  it('is each constraint that leaves a way when it alone is taken away', async () => {
    const fits = ({ asOf, filter }: PathQuery) => asOf === null || filter.avoid?.length === 0;
    expect(await obstaclesOf(NARROW, fits)).toEqual([['AS_OF'], ['AVOID']]);
    expect(await obstaclesOf(NARROW, ({ maxLength }) => maxLength > 4)).toEqual([['MAX_LENGTH']]);
    expect(await obstaclesOf(NARROW, ({ sourcedOnly }) => !sourcedOnly)).toEqual([
      ['SOURCED_ONLY'],
    ]);
    expect(await obstaclesOf(NARROW, ({ filter }) => filter.includeEnded !== false)).toEqual([
      ['INCLUDE_ENDED'],
    ]);
  });

  it('is all of them together where none alone is', async () => {
    const fits = ({ asOf, filter }: PathQuery) => asOf === null && filter.kinds?.length === 0;
    expect(await obstaclesOf(NARROW, fits)).toEqual([
      ['MAX_LENGTH', 'AS_OF', 'INCLUDE_ENDED', 'SOURCED_ONLY', 'AVOID', 'KINDS'],
    ]);
  });

  it('is nothing where there is no way at all', async () => {
    expect(await obstaclesOf(NARROW, () => false)).toEqual([]);
    expect(await obstaclesOf({ ...QUESTION, maxLength: 6 }, () => true)).toEqual([]);
  });

  it('is told with the question as it would be without it', async () => {
    const { service } = serviceFinding(({ asOf }) => asOf === null);
    const [obstacle] = await service.findObstacles(NARROW);
    expect(obstacle?.question).toEqual({ ...NARROW, asOf: null, limit: 1 });
  });
});
