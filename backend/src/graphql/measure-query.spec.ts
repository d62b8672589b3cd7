import 'reflect-metadata';
import { getOperationAST, parse, validate, type GraphQLSchema } from 'graphql';
import { readPageDocuments, withFragments } from '../bench/page-documents.ts';
import { measureQuery } from './measure-query.ts';
import { makeApi } from './print-api.ts';
import { QUERY_LIMITS } from './query-limits.ts';

/** What of the limit our own page may need: it must be able to ask for more one day. */
const ROOM = 0.8;

/** No page of the API is larger; lists of a profile are cut shorter by our page. */
const LARGEST = { first: 200, limit: 200, perGroup: 12 };

/** The sizes our page asks with where they are others. */
const SIZES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Places: { first: 500 },
  PlaceLinks: { first: 1_000 },
  RegionPage: { first: 12 },
  Common: { first: 50 },
  Ways: { limit: 10 },
};

const BOX = 'bbox: { west: 5, south: 47, east: 16, north: 56 }';

describe('what a question costs', () => {
  let schema: GraphQLSchema;
  const documents = readPageDocuments();

  beforeAll(async () => {
    schema = await makeApi();
  });

  const costOf = (text: string, variables: Readonly<Record<string, unknown>> = {}): number => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('The text asks nothing.');
    return measureQuery({ schema, document, operation, variables }).cost;
  };

  it('is for every question of our own page well below the limit', async () => {
    const found = await documents;
    const questions = [...found].filter(([, text]) => text.startsWith('query'));
    expect(questions.length).toBeGreaterThan(20);
    const costs = questions.map(([name, text]) => {
      const cost = costOf(withFragments(text, found), SIZES[name] ?? LARGEST);
      return [name, cost] as const;
    });
    expect(costs.filter(([, cost]) => cost > ROOM * QUERY_LIMITS.cost)).toEqual([]);
  });

  it.each([
    ['placesIn', `placesIn(${BOX}, first: 0) { latitude }`],
    ['placeLinks', `placeLinks(${BOX}, first: 1) { pairCount }`],
    ['regions', 'regions(level: DISTRICT) { placedCount }'],
    ['territories', 'territories(first: 1) { totalCount }'],
    ['overview', 'region(id: "DE") { overview(first: 1) { members { totalCount } } }'],
    ['wholeNetwork', 'wholeNetwork { totalCount }'],
  ])('is too high for %s asked under as many names as may be', (_, question) => {
    const names = Array.from({ length: QUERY_LIMITS.aliases }, (__, n) => `a${String(n)}`);
    const text = `{ ${names.map((name) => `${name}: ${question}`).join(' ')} }`;
    expect(costOf(text)).toBeGreaterThan(QUERY_LIMITS.cost);
  });

  const added = (less: string, more: string): number => costOf(more) - costOf(less);

  it('counts the size a list usually has where nothing in the question says it', () => {
    const regions = (of: string) => `{ regions(level: DISTRICT) { regions { ${of} } } }`;
    expect(added(regions('count'), regions('count value'))).toBe(400);
    const nodes = (of: string) => `{ wholeNetwork { nodes { ${of} } } }`;
    expect(added(nodes('x'), nodes('x y'))).toBe(1_000);
    const districts = (of: string) => `{ territories(first: 1) { items { districts { ${of} } } } }`;
    expect(added(districts('type'), districts('type region { id }'))).toBe(2 * 3 * 5);
  });

  it('counts `first` of places by the names in each of them, not by the places', () => {
    const places = (first: number, of: string) =>
      `{ placesIn(${BOX}, first: ${String(first)}) { ${of} } }`;
    const perPlace = (first: number) =>
      added(places(first, 'name'), places(first, 'name latitude')) / 2_000;
    const perName = (first: number) =>
      added(places(first, 'actors { id }'), places(first, 'actors { id name }')) / 2_000;
    expect([0, 1, 500].map(perPlace)).toEqual([1, 1, 1]);
    expect([0, 1, 2, 3, 500].map(perName)).toEqual([1, 1, 2, 3, 3]);
  });

  it('counts what belongs to every type as any other field', () => {
    expect(added('{ network { nodeCount } }', '{ network { nodeCount __typename } }')).toBe(1);
  });
});
