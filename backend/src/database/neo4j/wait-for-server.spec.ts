import { createServer, type AddressInfo } from 'node:net';
import {
  describeOnEachNeo4j,
  leaseNeo4j,
  LEASE_TIMEOUT_MS,
  type Neo4jLease,
} from '../../testing/neo4j-lease.ts';
import { TcpProxy } from '../../testing/tcp-proxy.ts';
import { Neo4jConnection } from './neo4j-connection.ts';
import { NEO4J_DEFAULTS, type Neo4jSettings } from './neo4j-settings.ts';
import { waitForServer } from './wait-for-server.ts';

const NOBODY = { ...NEO4J_DEFAULTS, uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret' };

interface Waited {
  readonly error: unknown;
  readonly version: string | null;
  readonly lines: readonly string[];
  readonly seconds: number;
}

async function wait(settings: Neo4jSettings): Promise<Waited> {
  const connection = new Neo4jConnection(settings);
  const lines: string[] = [];
  const started = performance.now();
  const waited = await waitForServer(connection, settings, (line) => lines.push(line)).then(
    (version) => ({ version, error: null }),
    (error: unknown) => ({ version: null, error }),
  );
  await connection.close();
  return { ...waited, lines, seconds: (performance.now() - started) / 1_000 };
}

describe('waiting for a server that is not there', () => {
  it('says so at every attempt, waits longer each time, and gives up in plain words', async () => {
    const { error, lines, seconds } = await wait({ ...NOBODY, startTimeoutMs: 2_000 });
    expect(error).toMatchObject({
      code: 'NEO4J_UNREACHABLE',
      message:
        'The Neo4j server bolt://127.0.0.1:1 could not be reached for 2.0 seconds. Is it running, and is the address right?',
    });
    expect(lines.map((line) => /again in ([\d.]+) s/.exec(line)?.[1])).toEqual(
      expect.arrayContaining(['0.3', '0.5', '1.0']),
    );
    expect(seconds).toBeGreaterThan(1.9);
    expect(seconds).toBeLessThan(4);
  }, 20_000);

  it('does not name the password anywhere', async () => {
    const { error, lines } = await wait({ ...NOBODY, startTimeoutMs: 300 });
    expect(JSON.stringify([error, lines, String(error)])).not.toContain('secret');
  });

  it('does not wait at all for an address that is none', async () => {
    const { error, lines } = await wait({ ...NOBODY, uri: 'http://127.0.0.1:7474' });
    expect(error).toMatchObject({ code: 'NEO4J_BAD_ADDRESS' });
    expect(lines).toEqual([]);
  });
});

describeOnEachNeo4j('waiting', (release) => {
  let lease: Neo4jLease;
  let settings: Neo4jSettings;
  beforeAll(async () => {
    lease = await leaseNeo4j(release);
    const { uri, user, password } = lease;
    settings = { ...NEO4J_DEFAULTS, uri, user, password };
  }, LEASE_TIMEOUT_MS);
  afterAll(() => lease.release());

  it('returns the version of a server that answers', async () => {
    expect(await wait(settings)).toMatchObject({ version: lease.version, lines: [] });
  });

  it('goes on as soon as the server is there', async () => {
    const proxy = await TcpProxy.before(lease.uri);
    proxy.fallSilent();
    setTimeout(() => {
      proxy.speak();
    }, 2_500);
    const { version, lines } = await wait({ ...settings, uri: proxy.uri });
    await proxy.close();
    expect(version).toBe(lease.version);
    expect(lines.length).toBeGreaterThan(0);
  }, 20_000);

  it('gives up at once when the login is refused', async () => {
    const { error, lines } = await wait({ ...settings, password: 'not-the-password' });
    expect(error).toMatchObject({
      code: 'NEO4J_LOGIN_REFUSED',
      message: `The Neo4j server ${settings.uri} refuses the login as “neo4j”. Please check name and password.`,
    });
    expect(lines).toEqual([]);
  });

  it('gives up at once when there is no such database', async () => {
    const { error, lines } = await wait({ ...settings, database: 'elsewhere' });
    expect(error).toMatchObject({ code: 'NEO4J_UNKNOWN_DATABASE' });
    expect(lines).toEqual([]);
  });
});

it('takes a server of another kind for no server', async () => {
  const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const { error } = await wait({
    ...NOBODY,
    uri: `bolt://127.0.0.1:${String(port)}`,
    startTimeoutMs: 300,
  });
  other.close();
  expect(error).toMatchObject({ code: 'NEO4J_UNREACHABLE' });
}, 20_000);
