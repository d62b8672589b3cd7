import { jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, get, request, type ClientRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { ServerProcess } from './testing/server-process.ts';

// Several servers start one after the other in one test.
jest.setTimeout(60_000);

const QUESTION = JSON.stringify({ query: '{ network { dataVersion } }' });

describe('the server process', () => {
  let folder: string;
  let running: ServerProcess[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'knotenwerk-main-'));
  });
  afterEach(async () => {
    await Promise.all(running.map((server) => server.kill()));
    running = [];
    await rm(folder, { recursive: true, force: true });
  });

  const start = (env: Record<string, string> = {}): ServerProcess => {
    const base = { PORT: '0', SEED: 'off', DATA_DIR: join(folder, 'store'), LOG_FORMAT: 'json' };
    const server = new ServerProcess({ ...base, ...env });
    running.push(server);
    return server;
  };

  /** A question whose second half is still missing. */
  const askHalf = async (address: string): Promise<ClientRequest> => {
    const asked = request(`${address}graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Length': QUESTION.length },
    });
    asked.on('error', () => undefined);
    asked.write(QUESTION.slice(0, 10));
    await once(asked, 'socket');
    await new Promise((resolve) => setTimeout(resolve, 200));
    return asked;
  };

  const seconds = async (work: () => Promise<unknown>): Promise<number> => {
    const started = Date.now();
    await work();
    return (Date.now() - started) / 1_000;
  };

  it('prints one plain line with its address and ends with 0 when it is told to', async () => {
    const server = start();
    const address = await server.address();
    expect((await fetch(`${address}health/ready`)).status).toBe(200);
    server.signal('SIGTERM');
    const { code, out, err } = await server.ending();
    expect(code).toBe(0);
    expect(out).toBe(
      `Knotenwerk läuft: ${address} (Knotenwerk is running; API: ${address}graphql)\n`,
    );
    const events = err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string });
    expect(events.map(({ msg }) => msg)).toEqual(
      expect.arrayContaining(['listening', 'stopping', 'stopped']),
    );
  });

  it('finishes a running request before it ends, and takes no new one', async () => {
    const server = start();
    const address = await server.address();
    const asked = await askHalf(address);
    server.signal('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(fetch(`${address}health/live`)).rejects.toThrow();
    asked.end(QUESTION.slice(10));
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    expect(JSON.parse(await text(answer))).toEqual({ data: { network: { dataVersion: 0 } } });
    expect((await server.ending()).code).toBe(0);
  });

  it('declares itself not ready first, for as long as it is told to', async () => {
    const server = start({ SHUTDOWN_DELAY: '2' });
    const address = await server.address();
    server.signal('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const answer = await fetch(`${address}health/ready`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ status: 'stopping' });
    expect((await fetch(`${address}health/live`)).status).toBe(200);
    expect((await server.ending()).code).toBe(0);
  });

  it('does not wait for connections that ask nothing', async () => {
    const server = start();
    const address = await server.address();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const [answer] = (await once(get(`${address}health/live`, { agent }), 'response')) as [
      IncomingMessage,
    ];
    await text(answer);
    const silent = connect(Number(new URL(address).port), '127.0.0.1').on('error', () => undefined);
    await once(silent, 'connect');
    expect(
      await seconds(async () => {
        server.signal('SIGTERM');
        expect((await server.ending()).code).toBe(0);
      }),
    ).toBeLessThan(6);
    agent.destroy();
    silent.destroy();
  });

  it('gives up on a request that never ends, within ten seconds and with 0', async () => {
    const server = start({ SHUTDOWN_TIMEOUT: '2' });
    await askHalf(await server.address());
    expect(
      await seconds(async () => {
        server.signal('SIGTERM');
        expect((await server.ending()).code).toBe(0);
      }),
    ).toBeLessThan(5);
  });

  it('hurries at a second signal, and still closes the store', async () => {
    const server = start({ SHUTDOWN_TIMEOUT: '60', SHUTDOWN_DELAY: '60' });
    await askHalf(await server.address());
    server.signal('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(
      await seconds(async () => {
        server.signal('SIGINT');
        const { code, err } = await server.ending();
        expect(code).toBe(0);
        expect(err).toContain('"stopped"');
      }),
    ).toBeLessThan(4);
  });

  it('says in plain sentences that its settings are wrong, all at once', async () => {
    const { code, out, err } = await start({ PORT: 'http', SEED: 'please' }).ending();
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.split('\n')).toEqual([
      'Knotenwerk startet nicht. / Knotenwerk does not start.',
      '  PORT=http: Erwartet wird eine ganze Zahl von 0 bis 65535. / A whole number from 0 to 65535 is expected.',
      '  SEED=please: Erwartet wird eines von: auto, off. / One of these is expected: auto, off.',
      '',
    ]);
  });

  it('says that its port is taken, and lets go of its store', async () => {
    const first = start();
    const { port } = new URL(await first.address());
    const store = join(folder, 'other');
    const { code, err } = await start({ PORT: port, DATA_DIR: store }).ending();
    expect(code).toBe(1);
    expect(err).toContain(`Auf 127.0.0.1:${port} lauscht schon ein anderes Programm.`);
    expect(err).toContain(`Another program is listening on 127.0.0.1:${port}.`);
    expect(err).not.toMatch(/^ {4}at /m);
    await start({ DATA_DIR: store }).address();
  });

  it('says that another process has its folder', async () => {
    await start().address();
    const { code, err } = await start().ending();
    expect(code).toBe(1);
    expect(err).toMatch(/^Knotenwerk startet nicht/m);
    expect(err).not.toMatch(/^ {4}at /m);
  });

  it('says that the folder holds something else, and leaves it alone', async () => {
    await writeFile(join(folder, 'thesis.txt'), 'mine');
    const { code, err } = await start({ DATA_DIR: folder }).ending();
    expect(code).toBe(1);
    expect(err).toMatch(/^Knotenwerk startet nicht/m);
    expect(err).not.toMatch(/^ {4}at /m);
  });

  it('says that Neo4j does not answer, without the password', async () => {
    const { code, err } = await start({
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD: 'hunter2hunter2',
      NEO4J_START_TIMEOUT: '1',
    }).ending();
    expect(code).toBe(1);
    expect(err).toContain('bolt://127.0.0.1:1');
    expect(err).toMatch(/could not be reached for 1\.0 seconds/);
    expect(err).not.toContain('hunter2');
  });

  it('seeds an empty store before it answers', async () => {
    const server = start({ SEED: 'auto' });
    const address = await server.address();
    const answer = await fetch(`${address}graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        query:
          '{ network { dataVersion } search(text: "Ems-Achse", first: 1) { nodes { entity { id } } } }',
      }),
    });
    expect(await answer.json()).toMatchObject({
      data: {
        network: { dataVersion: 1 },
        search: { nodes: [{ entity: { id: 'wachstumsregion-ems-achse' } }] },
      },
    });
  });
});
