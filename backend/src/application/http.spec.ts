import request from 'supertest';
import { useApplication } from '../testing/running-application.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe('the HTTP side', () => {
  const app = useApplication();

  const ask = (query: string, variables = {}) =>
    request(app().http).post('/graphql').send({ query, variables });

  it('allows a page nothing but our own origin, on every answer', async () => {
    for (const answer of [
      await request(app().http).get('/'),
      await request(app().http).get('/nothing.js'),
      await request(app().http).get('/health/live'),
      await ask('{ network { nodeCount } }'),
      await ask('{'),
    ]) {
      const policy = answer.headers['content-security-policy'] ?? '';
      expect(policy.split(';').sort()).toEqual([
        "base-uri 'self'",
        "default-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'self'",
        "img-src 'self' blob:",
        "object-src 'none'",
      ]);
      expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
      expect(answer.headers).not.toHaveProperty('x-powered-by');
    }
  });

  it('lets no other origin read an answer', async () => {
    const origin = 'https://elsewhere.example';
    const preflight = await request(app().http)
      .options('/graphql')
      .set('Origin', origin)
      .set('Access-Control-Request-Method', 'POST');
    const answer = await ask('{ network { nodeCount } }').set('Origin', origin);
    for (const { headers } of [preflight, answer])
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('compresses what is worth it', async () => {
    const answer = await ask(
      '{ organisations { nodes { id name town state label nodeClass degree } } }',
    ).set('Accept-Encoding', 'gzip');
    expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip' });
  });

  it('gives every answer an id, and keeps a sane one that came along', async () => {
    const idOf = async (given: string) =>
      (await request(app().http).get('/health/live').set('X-Request-Id', given)).headers[
        'x-request-id'
      ];
    expect((await request(app().http).get('/health/live')).headers['x-request-id']).toMatch(UUID);
    expect(await idOf('proxy-7.a_B')).toBe('proxy-7.a_B');
    expect(await idOf('a'.repeat(65))).toMatch(UUID);
    expect(await idOf('a b')).toMatch(UUID);
    expect(await idOf('{"level":60}')).toMatch(UUID);
  });

  it('logs one line a request: what was asked and how it ended', async () => {
    await ask('query Suche($t: String!) { search(text: $t) { totalCount } }', {
      t: 'Geheimsache',
    }).set('X-Request-Id', 'log-1');
    const lines = app().log.filter(({ requestId }) => requestId === 'log-1');
    expect(lines).toEqual([
      {
        level: 30,
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
        msg: 'request',
        method: 'POST',
        path: '/graphql',
        status: 200,
        ms: expect.any(Number) as unknown,
        requestId: 'log-1',
        operation: 'Suche',
      },
    ]);
  });

  it('logs no address, no variable and no query string', async () => {
    await ask('query($t: String!) { search(text: $t) { totalCount } }', { t: 'Geheimsache' });
    await request(app().http).get('/netz?suche=Geheimsache').set('X-Forwarded-For', '203.0.113.7');
    const written = JSON.stringify(app().log);
    expect(written).not.toContain('Geheimsache');
    expect(written).not.toMatch(/127\.0\.0\.1|203\.0\.113\.7|::1/);
    expect(written).toContain('"/netz"');
  });

  it('refuses an answer in another charset or packing than it can read', async () => {
    const answer = await request(app().http)
      .post('/graphql')
      .set('Content-Type', 'application/json; charset=iso-8859-9')
      .send('{}');
    expect(answer.status).toBe(415);
  });
});
