import { getIntrospectionQuery } from 'graphql';
import request from 'supertest';
import {
  openSmallNetwork,
  runApplication,
  type Answer,
  type RunningApplication,
} from '../testing/running-application.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';

const SOME_TEXT: unknown = expect.any(String);
const LINK = 'id from { id name } to { id name } sources { id title }';

describe('the size of a question', () => {
  let app: RunningApplication;
  let opened: StoreUnderTest;

  beforeAll(async () => {
    opened = await openSmallNetwork();
    app = await runApplication(opened, { production: true });
  });
  afterAll(async () => {
    await app.close();
    await opened.close();
  });

  const refusal = async (query: string, variables = {}) => {
    const answer = await request(app.http).post('/graphql').send({ query, variables });
    const [error] = (answer.body as Answer).errors ?? [];
    return { status: answer.status, message: error?.message, ...error?.extensions };
  };
  const nothing = { status: 200, message: undefined };

  it('lets the largest questions of our own page through', async () => {
    expect(
      await refusal(`{ neighbourhood(ids: ["dihk"], depth: 3, limit: 200) {
        nodes { distance entity { id label name kind nodeClass town state status degree } }
        links { ${LINK} role since until ended confidence } omitted { via kind count } totalCount } }`),
    ).toEqual(nothing);
    expect(
      await refusal(
        `{ entity(id: "dihk") { name linkGroups(first: 200) { heading links { ${LINK} } } } }`,
      ),
    ).toEqual(nothing);
  });

  it('refuses what is nested too deeply, and lets tools ask for the schema', async () => {
    const open = await runApplication(opened);
    const nested = (depth: number): string =>
      depth === 0 ? 'name' : `ofType { ${nested(depth - 1)} }`;
    const deep = await open.ask(
      `{ __type(name: "Query") { ...T } } fragment T on __Type { ${nested(15)} }`,
    );
    expect(deep.errors?.[0]?.extensions).toMatchObject({
      code: 'QUERY_TOO_LARGE',
      measure: 'depth',
      found: 17,
    });
    expect((await open.ask(getIntrospectionQuery())).errors).toBeUndefined();
    await open.close();
  });

  it('refuses many aliases', async () => {
    const aliases = Array.from({ length: 31 }, (_, n) => `a${String(n)}: network { nodeCount }`);
    expect(await refusal(`{ ${aliases.join(' ')} }`)).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_LARGE',
      measure: 'aliases',
      found: 31,
      allowed: 30,
    });
    const inside = `{ ...A } fragment A on Query { ${aliases.join(' ')} }`;
    expect(await refusal(inside)).toMatchObject({ measure: 'aliases', found: 31 });
  });

  const walks = (count: number, limit: string) =>
    Array.from(
      { length: count },
      (_, n) =>
        `n${String(n)}: neighbourhood(ids: ["dihk"], limit: ${limit}) { links { ${LINK} } }`,
    ).join(' ');

  it('counts what lists multiply, also where the size is a variable or a default', async () => {
    expect(await refusal(`{ ${walks(20, '200')} }`)).toMatchObject({
      measure: 'cost',
      status: 400,
    });
    expect(await refusal(`query($l: Int!) { ${walks(20, '$l')} }`, { l: 200 })).toMatchObject({
      measure: 'cost',
    });
    expect(await refusal(`query($l: Int! = 200) { ${walks(20, '$l')} }`)).toMatchObject({
      measure: 'cost',
    });
    expect(await refusal(`{ ${walks(20, '2')} }`)).toEqual(nothing);
  });

  it('counts what lists without a size usually hold, and what finding them takes', async () => {
    const box = '{ west: 5, south: 47, east: 16, north: 56 }';
    const places = Array.from(
      { length: 30 },
      (_, n) => `p${String(n)}: placesIn(bbox: ${box}, first: 0) { latitude }`,
    );
    expect(await refusal(`{ ${places.join(' ')} }`)).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_LARGE',
      measure: 'cost',
    });
    expect(await refusal(`{ ${places.slice(0, 2).join(' ')} }`)).toEqual(nothing);
  });

  it('says so in the language of the reader', async () => {
    const query = `{ ${walks(20, '200')} }`;
    const german = await app.ask(query);
    const english = await app.ask(query, {}, { 'Accept-Language': 'en' });
    expect(german.errors?.[0]?.message).toMatch(/^Die Anfrage ist zu umfangreich: \d+, erlaubt/);
    expect(english.errors?.[0]?.message).toMatch(/^The query is too extensive: \d+, 100000 are/);
  });

  it('does not even read thousands of words', async () => {
    expect(await refusal(`{ network { ${'nodeCount '.repeat(2_000)} } }`)).toMatchObject({
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
    });
  });

  it('refuses fragments that spread each other, at once', async () => {
    const query =
      '{ network { ...A } } fragment A on Network { ...B } fragment B on Network { ...A }';
    expect(await refusal(query)).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('refuses several operations in one request and a body over 100 kB', async () => {
    const query = '{ network { nodeCount } }';
    const batch = await request(app.http).post('/graphql').send([{ query }, { query }]);
    expect(batch.status).toBe(400);
    const large = await request(app.http)
      .post('/graphql')
      .send({ query, variables: { text: 'a'.repeat(101 * 1024) } });
    expect(large.status).toBe(413);
    expect((large.body as Answer).errors?.[0]).toMatchObject({
      message: 'Die Anfrage ist größer als 100 kB.',
      extensions: { code: 'BODY_TOO_LARGE', requestId: SOME_TEXT },
    });
    const garbled = await request(app.http)
      .post('/graphql')
      .set('Content-Type', 'application/json')
      .send('{"query":');
    expect(garbled.status).toBe(400);
  });

  it('answers no question another site could make a browser ask', async () => {
    const path = `/graphql?query=${encodeURIComponent('{network{dataVersion}}')}`;
    expect((await request(app.http).get(path)).status).toBe(400);
    expect(
      (await request(app.http).post('/graphql').type('text/plain').send('{network{nodeCount}}'))
        .status,
    ).toBe(400);
    const own = await request(app.http).get(path).set('apollo-require-preflight', '1');
    expect(own.body).toMatchObject({ data: { network: { dataVersion: 1 } } });
  });
});
