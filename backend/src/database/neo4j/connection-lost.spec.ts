import type { RunningNeo4jServer } from '../../neo4j-server/running-server.ts';
import { ServiceUnavailableError } from '../../errors.ts';
import { describeOnEachNeo4j, LEASE_TIMEOUT_MS } from '../../testing/neo4j-lease.ts';
import { removePrivateNeo4j, startPrivateNeo4j } from '../../testing/private-neo4j.ts';
import { PATIENCE_MS } from '../../testing/open-neo4j-for-test.ts';
import { SMALL_NETWORK } from '../../testing/small-network.ts';
import type { OpenedStore } from '../opened-store.ts';
import { NEO4J_DEFAULTS } from './neo4j-settings.ts';
import { openNeo4j } from './open-neo4j.ts';

const silent = (): void => undefined;
const COLD = { warmUp: false };

async function secondsToFail(question: Promise<unknown>): Promise<number> {
  const started = performance.now();
  await expect(question).rejects.toBeInstanceOf(ServiceUnavailableError);
  return (performance.now() - started) / 1_000;
}

describeOnEachNeo4j('a lost connection', (release) => {
  if (release === 'given') {
    it.todo('needs a server of its own, which it may kill');
    return;
  }
  let server: RunningNeo4jServer;
  let opened: OpenedStore;

  beforeAll(async () => {
    server = await startPrivateNeo4j(release);
    const settings = { ...NEO4J_DEFAULTS, requestTimeoutMs: PATIENCE_MS, ...server };
    opened = await openNeo4j(settings, silent, COLD);
    await opened.store.apply(SMALL_NETWORK);
  }, LEASE_TIMEOUT_MS);
  afterAll(async () => {
    await opened.store.close();
    await removePrivateNeo4j(server);
  });

  it('is told within five seconds, for reading, writing and the health check', async () => {
    await server.kill();
    const change = { ...SMALL_NETWORK, operations: SMALL_NETWORK.operations.slice(0, 1) };
    for (const question of [
      () => opened.store.check(),
      () => opened.profiles.find('dihk', 25, null),
      () => opened.store.apply(change),
    ])
      expect(await secondsToFail(question())).toBeLessThan(5);
  }, 30_000);

  it('comes back by itself when the server does, with everything that was acknowledged', async () => {
    await server.restart();
    await opened.store.check();
    expect(await opened.store.dataVersion()).toBe(1);
    const { labels } = await opened.network.count();
    expect(labels.Theme).toBe(3);
    await expect(opened.store.apply(SMALL_NETWORK)).resolves.toEqual({ version: 1, changed: 0 });
  }, 120_000);
});
