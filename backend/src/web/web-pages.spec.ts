import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import {
  openSmallNetwork,
  runApplication,
  type RunningApplication,
} from '../testing/running-application.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';

const BROWSER = 'text/html,application/xhtml+xml,*/*;q=0.8';

describe('the web page', () => {
  let folder: string;
  let opened: StoreUnderTest;
  let app: RunningApplication;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), '.knotenwerk-web-'));
    const webDir = join(folder, 'dist');
    await mkdir(join(webDir, 'assets'), { recursive: true });
    await writeFile(join(webDir, 'index.html'), '<!doctype html><title>Knotenwerk</title>');
    await writeFile(join(webDir, 'assets/app-1a2b.js'), 'start();');
    await writeFile(join(webDir, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await writeFile(join(folder, 'secret.html'), 'hunter2');
    opened = await openSmallNetwork();
    app = await runApplication(opened, { webDir });
  });
  afterAll(async () => {
    await app.close();
    await opened.close();
    await rm(folder, { recursive: true });
  });

  const get = (path: string, accept = '*/*') => request(app.http).get(path).set('Accept', accept);

  it.each(['/', '/netz', '/netz/dihk?tiefe=2', '/quelle/www.emsachse.de'])(
    'is shown at %s, and asked for anew each time',
    async (path) => {
      const answer = await get(path, BROWSER);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('<title>Knotenwerk</title>');
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-cache' });
    },
  );

  it('keeps hashed files for a year, others only until they change', async () => {
    const hashed = await get('/assets/app-1a2b.js');
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers['content-type']).toMatch(/javascript/);
    expect((await get('/logo.svg')).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    ['/assets/app-gone.js', '*/*'],
    ['/assets/app-gone.js', BROWSER],
    ['/assets/', BROWSER],
    ['/favicon.ico', 'image/avif,image/webp,*/*;q=0.8'],
    ['/gone.js', '*/*'],
    ['/health/nothing', BROWSER],
    ['/netz', 'application/json'],
  ])('is not shown instead of a missing %s (%s)', async (path, accept) => {
    const answer = await get(path, accept);
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({
      errors: [{ message: 'Diese Adresse gibt es nicht.', extensions: { code: 'NOT_FOUND' } }],
    });
  });

  it('is not shown for anything but a question', async () => {
    expect((await request(app.http).post('/netz').set('Accept', BROWSER)).status).toBe(404);
  });

  /** Sends the path as it is; clients tidy it up before they send it. */
  const raw = (path: string) =>
    new Promise<string>((resolve, reject) => {
      const address = app.http.listening ? app.http.address() : app.http.listen(0).address();
      const port = typeof address === 'object' && address ? address.port : 0;
      let answer = '';
      const socket = connect(port, '127.0.0.1');
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket.on('error', reject);
      socket.on('end', () => {
        socket.destroy();
        resolve(answer);
      });
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: x\r\nAccept: ${BROWSER}\r\nConnection: close\r\n\r\n`,
      );
    });

  it.each([
    '/../secret.html',
    '/..%2fsecret.html',
    '/assets/..%2f..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/..\\secret.html',
    '//secret.html/..',
    '/%00',
    '/%E0%A4%A',
  ])('gives nothing from outside its folder: %s', async (path) => {
    const answer = await raw(path);
    expect(answer).not.toContain('hunter2');
    expect(answer).toMatch(/^HTTP\/1\.1 (200|404|400) /);
  });

  it('says how to build it while it is missing', async () => {
    const bare = await runApplication(opened, { webDir: join(folder, 'nowhere') });
    const answer = await request(bare.http).get('/').set('Accept', BROWSER);
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('npm run build');
    expect(answer.text).toContain('has not been built yet');
    expect(answer.text).not.toMatch(/<script|<style|style=/);
    await bare.close();
  });
});
