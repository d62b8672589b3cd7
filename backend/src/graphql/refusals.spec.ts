import request from 'supertest';
import type { StoreUnderTest } from '../testing/store-under-test.ts';
import {
  openSmallNetwork,
  runApplication,
  type RunningApplication,
} from '../testing/running-application.ts';

const SOME_TEXT: unknown = expect.any(String);
const containing = (text: string): unknown => expect.stringContaining(text);

const ENGLISH = { 'Accept-Language': 'de;q=0.3, en' };

describe('what the API refuses', () => {
  let app: RunningApplication;
  let production: RunningApplication;
  let opened: StoreUnderTest;

  beforeAll(async () => {
    opened = await openSmallNetwork();
    app = await runApplication(opened);
    production = await runApplication(opened, { production: true });
  });
  afterAll(async () => {
    await app.close();
    await production.close();
    await opened.close();
  });

  const firstError = async (query: string, variables = {}, headers = {}) => {
    const { data, errors = [] } = await app.ask(query, variables, headers);
    const { message = '', extensions } = errors[0] ?? {};
    return { data, message, code: extensions?.['code'], extensions, count: errors.length };
  };

  it('says in German and in English that an id is unknown, beside an empty field', async () => {
    const query = '{ organisation(id: "nirgends") { name } network { dataVersion } }';
    expect(await firstError(query)).toMatchObject({
      data: { organisation: null, network: { dataVersion: 1 } },
      code: 'NOT_FOUND',
      message: 'Unter der Kennung „nirgends“ ist im Bereich „Organisationen“ nichts verzeichnet.',
      extensions: { id: 'nirgends', requestId: SOME_TEXT },
    });
    expect((await firstError(query, {}, ENGLISH)).message).toBe(
      'There is nothing under the id “nirgends” among “Organisations”.',
    );
  });

  it('does not find a node under another label', async () => {
    expect(await firstError('{ person(id: "dihk") { name } }')).toMatchObject({
      data: { person: null },
      code: 'NOT_FOUND',
    });
    expect(await firstError('{ entity(id: "") { name } }')).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await firstError(
        '{ links(of: "nirgends", type: MEMBER_OF, direction: FORWARD) { totalCount } }',
      ),
    ).toMatchObject({ data: null, code: 'NOT_FOUND' });
  });

  it('finds no way from an unknown id, or to what is no actor', async () => {
    expect(
      await firstError('{ paths(from: "nirgends", to: "dihk") { unknownIds } }'),
    ).toMatchObject({
      data: null,
      code: 'NOT_FOUND',
      message: 'Die Kennung „nirgends“ gibt es nicht.',
    });
    expect(
      await firstError('{ paths(from: "dihk", to: "wasserstoff") { unknownIds } }'),
    ).toMatchObject({
      code: 'NOT_FOUND',
      message: 'Unter der Kennung „wasserstoff“ ist im Bereich „Akteure“ nichts verzeichnet.',
    });
  });

  const DAY = '„2021-02-30“ ist kein Tag der Form 2021-03-16.';

  it('refuses a day that does not exist, written out or as a variable', async () => {
    const written = '{ neighbourhood(ids: ["dihk"], asOf: "2021-02-30") { totalCount } }';
    expect(await firstError(written)).toMatchObject({ code: 'BAD_USER_INPUT', message: DAY });
    const variable =
      'query($asOf: Date) { neighbourhood(ids: ["dihk"], asOf: $asOf) { totalCount } }';
    expect(await firstError(variable, { asOf: '2021-02-30' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: DAY,
    });
    expect((await firstError(variable, { asOf: '2021' }, ENGLISH)).message).toBe(
      '“2021” is not a day like 2021-03-16.',
    );
    expect(await firstError(variable, { asOf: 20210230 })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(
      await firstError(
        'query($f: OrganisationFilter) { organisations(filter: $f) { totalCount } }',
        { f: { asOf: '31.12.2021' } },
      ),
    ).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it.each([
    ['a limit below one', '{ neighbourhood(ids: ["dihk"], limit: -1) { totalCount } }'],
    ['a limit above 200', '{ neighbourhood(ids: ["dihk"], limit: 201) { totalCount } }'],
    ['a walk of 99 steps', '{ neighbourhood(ids: ["dihk"], depth: 99) { totalCount } }'],
    ['a walk from nowhere', '{ neighbourhood(ids: []) { totalCount } }'],
    ['a page of 201', '{ organisations(first: 201) { totalCount } }'],
    ['a page of -1', '{ search(text: "ihk", first: -1) { totalCount } }'],
    [
      'a profile with 201 links a group',
      '{ entity(id: "dihk") { linkGroups(first: 201) { type } } }',
    ],
    ['a cursor of another list', '{ search(text: "ihk", after: "x") { totalCount } }'],
    ['an empty search', '{ search(text: "  ") { totalCount } }'],
    [
      'a Land that does not exist',
      '{ organisations(filter: { states: ["DE-XX"] }) { totalCount } }',
    ],
    [
      'a neighbourhood over themes',
      '{ neighbourhood(ids: ["dihk"], filter: { types: [ADDRESSES] }) { totalCount } }',
    ],
    ['what one has in common with nobody', '{ commonNeighbours(ids: ["dihk"]) { totalCount } }'],
    [
      'what one has in common with oneself',
      '{ commonThemes(ids: ["dihk", "dihk"]) { totalCount } }',
    ],
    [
      'common neighbours over themes',
      '{ commonNeighbours(ids: ["dihk", "bmwe"], filter: { types: [ADDRESSES] }) { totalCount } }',
    ],
    ['a way from somebody to themselves', '{ paths(from: "dihk", to: "dihk") { unknownIds } }'],
    ['a way of 99 steps', '{ paths(from: "dihk", to: "bmwe", maxLength: 99) { unknownIds } }'],
    ['minus one way', '{ paths(from: "dihk", to: "bmwe", limit: -1) { unknownIds } }'],
    [
      'a way that avoids its own end',
      '{ paths(from: "dihk", to: "bmwe", filter: { avoid: ["bmwe"] }) { unknownIds } }',
    ],
    [
      'a way over themes',
      '{ paths(from: "dihk", to: "bmwe", filter: { types: [ADDRESSES] }) { unknownIds } }',
    ],
  ])('refuses %s with a sentence in both languages', async (_, query) => {
    const german = await firstError(query);
    const english = await firstError(query, {}, ENGLISH);
    expect(german).toMatchObject({ code: 'BAD_USER_INPUT', count: 1 });
    expect(german.extensions?.['argument']).toEqual(SOME_TEXT);
    expect(german.message).not.toBe(english.message);
  });

  it('refuses a search text of 10,000 characters', async () => {
    const query = 'query($text: String!) { search(text: $text) { totalCount } }';
    expect(await firstError(query, { text: 'a'.repeat(10_000) })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('keeps the text of complaints about the question, with the request id', async () => {
    expect(await firstError('{ network { nothing } }')).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: containing('Cannot query field "nothing"'),
      extensions: { requestId: SOME_TEXT },
    });
    expect(await firstError('{ network {')).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' });
    expect(
      await firstError('query($id: ID!) { entity(id: $id) { name } }', { id: null }),
    ).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(
      await firstError('{ organisations(filter: { kinds: [FRIENDS] }) { totalCount } }'),
    ).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('answers queries only', async () => {
    expect(await firstError('mutation { network { nodeCount } }')).toMatchObject({
      data: undefined,
      code: 'BAD_USER_INPUT',
      message: 'Diese Schnittstelle beantwortet nur Anfragen (query).',
    });
  });

  it('answers a refused question with 400, one that failed in part with 200', async () => {
    const status = async (query: string) =>
      (await request(app.http).post('/graphql').send({ query })).status;
    expect(await status('{ nothing }')).toBe(400);
    expect(await status('{')).toBe(400);
    expect(await status('{ entity(id: "nirgends") { name } }')).toBe(200);
  });

  it('hides field names and the schema in production', async () => {
    const { errors: [typo] = [] } = await production.ask('{ network { nodeCoun } }');
    expect(typo?.message).toContain('Cannot query field');
    expect(typo?.message).not.toContain('nodeCount');
    const { errors: [closed] = [] } = await production.ask('{ __schema { types { name } } }');
    expect(closed?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('shows the schema outside production', async () => {
    const { data } = await app.ask('{ __schema { queryType { name } } }');
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('masks an unexpected error, and logs it under the id it tells', async () => {
    const network = Object.create(opened.network, {
      count: { value: () => Promise.reject(new Error('bolt password is hunter2')) },
    }) as typeof opened.network;
    const broken = await runApplication({ ...opened, network });
    const german = await broken.ask('{ network { nodeCount } }', {}, { 'X-Request-Id': 'r-1' });
    expect(german.errors?.[0]).toMatchObject({
      message: 'Interner Fehler. Bitte nennen Sie bei Rückfragen die Kennung r-1.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' },
    });
    expect(JSON.stringify(german)).not.toContain('hunter2');
    const english = await broken.ask('{ network { nodeCount } }', {}, ENGLISH);
    expect(english.errors?.[0]?.message).toMatch(/^Internal error\. Please quote the id/);
    const logged = broken.log.find(({ level, requestId }) => level === 50 && requestId === 'r-1');
    expect(logged?.['err']).toMatchObject({
      message: 'bolt password is hunter2',
      stack: containing('refusals.spec'),
    });
    await broken.close();
  });
});
