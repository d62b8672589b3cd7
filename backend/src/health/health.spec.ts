import request from 'supertest';
import { ServiceUnavailableError } from '../errors.ts';
import { openSmallNetwork, runApplication } from '../testing/running-application.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';

describe('the health checks', () => {
  let opened: StoreUnderTest;

  beforeAll(async () => {
    opened = await openSmallNetwork();
  });
  afterAll(() => opened.close());

  const check = async (path: string, check?: () => Promise<void>) => {
    const store = check
      ? (Object.create(opened.store, { check: { value: check } }) as typeof opened.store)
      : opened.store;
    const app = await runApplication({ ...opened, store });
    const answer = await request(app.http).get(path);
    await app.close();
    const { status, headers } = answer;
    const body: unknown = answer.body;
    return { status, body, cache: headers['cache-control'], log: app.log };
  };
  const away = () => Promise.reject(new ServiceUnavailableError());

  it('says which store answers, and how far its data is', async () => {
    expect(await check('/health/ready')).toMatchObject({
      status: 200,
      body: { status: 'ready', store: 'embedded', dataVersion: 1 },
      cache: 'no-store',
    });
  });

  it('is not ready while the database is away, and says why', async () => {
    expect(await check('/health/ready', away)).toMatchObject({
      status: 503,
      body: {
        status: 'unavailable',
        store: 'embedded',
        code: 'SERVICE_UNAVAILABLE',
        reason: 'The database can’t be reached at the moment. Please try again in a minute.',
      },
      cache: 'no-store',
    });
  });

  it('lives even then', async () => {
    expect(await check('/health/live', away)).toMatchObject({
      status: 200,
      body: { status: 'live' },
      cache: 'no-store',
    });
  });

  it('masks what nobody foresaw', async () => {
    const { status, body, log } = await check('/health/ready', () =>
      Promise.reject(new Error('bolt password is hunter2')),
    );
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('hunter2');
    expect(JSON.stringify(log)).toContain('hunter2');
  });
});
