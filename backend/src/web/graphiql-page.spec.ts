import { createRequire } from 'node:module';
import request from 'supertest';
import { openSmallNetwork, runApplication } from '../testing/running-application.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';

const BROWSER = 'text/html,application/xhtml+xml,*/*;q=0.8';

function isInstalled(): boolean {
  try {
    return Boolean(createRequire(import.meta.url).resolve('@graphql-yoga/render-graphiql'));
  } catch {
    return false;
  }
}
const itWithPage = isInstalled() ? it : it.skip;

describe('GraphiQL', () => {
  let opened: StoreUnderTest;

  beforeAll(async () => {
    opened = await openSmallNetwork();
  });
  afterAll(() => opened.close());

  const visit = async (production: boolean, accept: string) => {
    const app = await runApplication(opened, { production });
    const answer = await request(app.http).get('/graphql').set('Accept', accept);
    await app.close();
    const { status, text, type } = answer;
    return { status, text, type, policy: answer.headers['content-security-policy'] ?? '' };
  };

  itWithPage('is shown to a browser outside production, and can reach only us', async () => {
    const { status, type, text, policy } = await visit(false, BROWSER);
    expect([status, type]).toEqual([200, 'text/html']);
    expect(text).toContain('Knotenwerk');
    expect(text).not.toMatch(/<(script|link|img)[^>]*(src|href)="(https?:)?\/\//);
    expect(policy).toContain("default-src 'self';");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('is not shown in production', async () => {
    const { status, type, policy } = await visit(true, BROWSER);
    expect(status).toBe(400);
    expect(type).toBe('application/json');
    expect(policy).not.toContain('unsafe-inline');
  });

  it('is not in the way of a program', async () => {
    expect((await visit(false, 'application/json')).type).toBe('application/json');
  });
});
