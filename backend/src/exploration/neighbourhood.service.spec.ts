import type { LinkType } from '@knotenwerk/graph-schema';
import { Clock } from '../clock.ts';
import { PictureService } from '../whole-network/picture.service.ts';
import { NeighbourhoodRepository, type NeighbourhoodQuery } from './neighbourhood.repository.ts';
import { NeighbourhoodService, type NeighbourhoodQuestion } from './neighbourhood.service.ts';

const EMPTY = {
  nodes: [],
  links: [],
  totalCount: 0,
  omitted: [],
  documents: new Map(),
  unknownIds: [],
};

class RecordingRepository extends NeighbourhoodRepository {
  readonly asked: NeighbourhoodQuery[] = [];

  override find(query: NeighbourhoodQuery) {
    this.asked.push(query);
    return Promise.resolve(EMPTY);
  }
}

class SylvesterClock extends Clock {
  override now(): Date {
    return new Date('2026-12-31T23:30:00Z');
  }
}

/** What a question asks the store, and how the answer is to be put together. */
const ASKED = { ids: ['dihk'], depth: 1, filter: {}, limit: 25 };
const QUESTION: NeighbourhoodQuestion = { ...ASKED, groupBy: null, opened: [] };

/** Fails when it is asked: up to 1,000 nodes nobody needs to be put together. */
const noPictures = Object.create(PictureService.prototype) as PictureService;

async function ask(question: Partial<NeighbourhoodQuestion>): Promise<NeighbourhoodQuery[]> {
  const repository = new RecordingRepository();
  const service = new NeighbourhoodService(repository, noPictures, new SylvesterClock());
  await service.find({ ...QUESTION, ...question });
  return repository.asked;
}

const ids = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `ihk-${String(index)}`);

describe('NeighbourhoodService', () => {
  it('asks once, with the day it is in Germany', async () => {
    expect(await ask({})).toEqual([{ ...ASKED, asOf: null, today: '2027-01-01' }]);
  });

  it.each<[string, Partial<NeighbourhoodQuestion>]>([
    ['twenty ids', { ids: ids(20) }],
    ['three steps', { depth: 3 }],
    ['200 new neighbours', { limit: 200 }],
    ['a day', { asOf: '2021-03-16' }],
    ['actor links', { filter: { types: ['MEMBER_OF', 'PARTNER_OF'] } }],
    ['a Land', { filter: { states: ['DE-NI'] } }],
  ])('takes %s', async (_, question) => {
    expect(await ask(question)).toMatchObject([question]);
  });

  it.each<[string, Partial<NeighbourhoodQuestion>, string]>([
    ['no id', { ids: [] }, 'ids'],
    ['21 ids', { ids: ids(21) }, 'ids'],
    ['an empty id', { ids: ['dihk', ' '] }, 'ids'],
    ['an id twice', { ids: ['dihk', 'dihk'] }, 'ids'],
    ['no step', { depth: 0 }, 'depth'],
    ['four steps', { depth: 4 }, 'depth'],
    ['half a step', { depth: 1.5 }, 'depth'],
    ['no neighbour', { limit: 0 }, 'limit'],
    ['201 neighbours', { limit: 201 }, 'limit'],
    ['a year for a day', { asOf: '2021' }, 'asOf'],
    ['a property link', { filter: { types: ['MEMBER_OF', 'ADDRESSES'] } }, 'filter.types'],
    ['an unknown link', { filter: { types: ['constructor' as LinkType] } }, 'filter.types'],
    ['an unknown Land', { filter: { states: ['XX'] } }, 'filter.states'],
    ['101 opened groups', { opened: ids(101) }, 'opened'],
    ['a group opened twice', { opened: ['COMPANY', 'COMPANY'] }, 'opened'],
  ])('refuses %s', async (_, question, argument) => {
    await expect(ask(question)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { argument },
    });
  });
});
