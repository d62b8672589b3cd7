import { setTimeout as sleep } from 'node:timers/promises';
import { ServiceUnavailableError } from '../../errors.ts';
import {
  describeOnEachNeo4j,
  leaseNeo4j,
  LEASE_TIMEOUT_MS,
  type Neo4jLease,
} from '../../testing/neo4j-lease.ts';
import { TcpProxy } from '../../testing/tcp-proxy.ts';
import { Neo4jConnection } from './neo4j-connection.ts';
import type { Unit } from './unit-of-work.ts';
import { NEO4J_DEFAULTS, type Neo4jSettings } from './neo4j-settings.ts';

/** A question that keeps a server busy for longer than anybody waits. */
const SLOW =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 10000) AS b RETURN sum(a % 7 * b) AS sum';

const NOBODY = { ...NEO4J_DEFAULTS, uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'any' };

/** How long a question took to fail, and with what. */
async function failure(question: Promise<unknown>): Promise<{ error: unknown; seconds: number }> {
  const started = performance.now();
  const error: unknown = await question.then(
    () => null,
    (reason: unknown) => reason,
  );
  return { error, seconds: (performance.now() - started) / 1_000 };
}

async function expectUnavailable(question: Promise<unknown>): Promise<void> {
  const { error, seconds } = await failure(question);
  expect(error).toBeInstanceOf(ServiceUnavailableError);
  expect(seconds).toBeLessThan(5);
}

it('says within five seconds that nobody listens', async () => {
  const connection = new Neo4jConnection(NOBODY);
  await expectUnavailable(connection.read('RETURN 1'));
  await expectUnavailable(connection.write((unit) => unit.run('RETURN 1')));
  await connection.close();
});

describeOnEachNeo4j('a connection', (release) => {
  let lease: Neo4jLease;
  let proxy: TcpProxy;
  let settings: Neo4jSettings;
  let connection: Neo4jConnection;

  beforeAll(async () => {
    lease = await leaseNeo4j(release);
  }, LEASE_TIMEOUT_MS);
  afterAll(() => lease.release());

  beforeEach(async () => {
    proxy = await TcpProxy.before(lease.uri);
    const { user, password } = lease;
    settings = { ...NEO4J_DEFAULTS, uri: proxy.uri, user, password };
    connection = new Neo4jConnection(settings);
  });
  afterEach(async () => {
    await connection.close();
    await proxy.close();
  });

  it('reads rows as plain values, whole numbers as numbers', async () => {
    expect(await connection.read('RETURN 1 AS one, [2] AS list, { three: 3.5 } AS map')).toEqual([
      { one: 1, list: [2], map: { three: 3.5 } },
    ]);
  });

  it('sees in a read what was written before it, and nothing of what failed', async () => {
    await connection.write((unit) => unit.run('CREATE (:Kept)'));
    const refusal = new Error('changed my mind');
    const work = connection.write(async (unit) => {
      await unit.run('CREATE (:Dropped)');
      throw refusal;
    });
    await expect(work).rejects.toBe(refusal);
    const counts = 'RETURN COUNT { (:Kept) } AS kept, COUNT { (:Dropped) } AS dropped';
    expect(await connection.read(counts)).toEqual([{ kept: 1, dropped: 0 }]);
  });

  it('gives up within five seconds on a server that accepts connections and never answers', async () => {
    proxy.fallSilent();
    await Promise.all([
      expectUnavailable(connection.read('RETURN 1')),
      expectUnavailable(connection.write((unit) => unit.run('RETURN 1'))),
      expectUnavailable(connection.serverInfo()),
    ]);
  }, 20_000);

  it('gives up within five seconds when the server falls silent on open connections', async () => {
    await connection.read('RETURN 1');
    proxy.fallSilent();
    await Promise.all([
      expectUnavailable(connection.read('RETURN 1')),
      expectUnavailable(connection.write((unit) => unit.run('RETURN 1'))),
    ]);
  }, 20_000);

  it('leaves no connection behind at a silent server, however often it is asked', async () => {
    await connection.read('RETURN 1');
    proxy.fallSilent();
    for (let attempt = 0; attempt < 3; attempt += 1) await failure(connection.read('RETURN 1'));
    await sleep(200);
    expect(proxy.open).toBe(0);
  }, 20_000);

  it('answers again as soon as the server does', async () => {
    await connection.read('RETURN 1');
    proxy.fallSilent();
    await failure(connection.read('RETURN 1'));
    proxy.speak();
    expect(await connection.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  }, 20_000);

  it('lets a living server take its time', async () => {
    await connection.write((unit) => unit.run('MERGE (:Locked)'));
    const lock = (unit: Unit): Promise<unknown> => unit.run('MATCH (n:Locked) SET n.by = rand()');
    let waiting = failure(Promise.resolve());
    await connection.write(async (unit) => {
      await lock(unit);
      waiting = failure(connection.write(lock));
      await sleep(4_000);
    });
    const { error, seconds } = await waiting;
    expect(error).toBeNull();
    expect(seconds).toBeGreaterThan(3);
  }, 20_000);

  it('ends a question that takes longer than its limit', async () => {
    const hurried = new Neo4jConnection({ ...settings, requestTimeoutMs: 300 });
    const { error, seconds } = await failure(hurried.read(SLOW));
    await hurried.close();
    expect(error).toBeInstanceOf(ServiceUnavailableError);
    expect((error as Error).cause).toMatchObject({
      code: expect.stringContaining('TransactionTimedOut') as string,
    });
    expect(seconds).toBeLessThan(5);
  }, 20_000);

  it('finds the server of a routing address, for reading and writing', async () => {
    const routed = new Neo4jConnection({ ...settings, uri: lease.uri.replace('bolt:', 'neo4j:') });
    await routed.write((unit) => unit.run('CREATE (:Routed)'));
    expect(await routed.read('MATCH (n:Routed) RETURN count(n) AS count')).toEqual([{ count: 1 }]);
    await routed.close();
  });

  it('answers nothing after it was closed, and waits for what was asked before', async () => {
    await connection.read('RETURN 1');
    const before = connection.read('RETURN 1 AS one');
    await connection.close();
    expect(await before).toEqual([{ one: 1 }]);
    await expectUnavailable(connection.read('RETURN 1'));
  });

  it('passes on what it has no word for, to be masked and logged', async () => {
    await expect(connection.read('RETURN nonsense')).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.SyntaxError',
    });
  });

  it('refuses to guess about a wrong password while it runs', async () => {
    const stranger = new Neo4jConnection({ ...settings, password: 'not-the-password' });
    await expectUnavailable(stranger.read('RETURN 1'));
    await stranger.close();
  });
});
