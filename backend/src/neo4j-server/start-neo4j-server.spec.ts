import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { askNeo4j } from '../testing/ask.neo4j.ts';
import { READ_VERSION } from '../testing/empty-database.cypher.ts';
import { neo4jReleases } from '../testing/neo4j-releases.ts';
import { makeServerHome, noteProcess } from '../testing/neo4j-test-run.ts';
import { removePrivateNeo4j, startPrivateNeo4j } from '../testing/private-neo4j.ts';
import { waitForBolt } from './connectivity.neo4j.ts';
import { isProcessAlive } from './process-liveness.ts';
import { NEO4J_RELEASES, NEO4J_RELEASE_FACTS } from './release.ts';
import type { RunningNeo4jServer } from './running-server.ts';
import { startNeo4jServer } from './start-neo4j-server.ts';

const TIMEOUT_MS = 180_000;

for (const release of NEO4J_RELEASES) {
  const available = neo4jReleases().includes(release);
  (available ? describe : describe.skip)(`a Neo4j ${release} of our own`, () => {
    let server: RunningNeo4jServer;
    beforeAll(async () => {
      server = await startPrivateNeo4j(release);
    }, TIMEOUT_MS);
    afterAll(() => removePrivateNeo4j(server), TIMEOUT_MS);

    it('answers as the pinned version', async () => {
      expect(server.version).toBe(NEO4J_RELEASE_FACTS[release].version);
      expect(await askNeo4j(server, READ_VERSION)).toEqual([{ version: server.version }]);
    });

    it('refuses another password', async () => {
      const access = {
        ...server,
        uri: server.uri,
        user: server.user,
        password: 'not the password',
      };
      await expect(waitForBolt(access, AbortSignal.timeout(20_000))).rejects.toMatchObject({
        code: 'PASSWORD_MISMATCH',
      });
    });

    it(
      'does not share its data folder with a second server',
      async () => {
        const second = startNeo4jServer({ release, home: server.home, onSpawn: noteProcess });
        await expect(second).rejects.toMatchObject({ code: 'ALREADY_RUNNING' });
      },
      TIMEOUT_MS,
    );

    it(
      'is there again with its data after it was killed and after it was stopped',
      async () => {
        const { uri, pid } = server;
        await askNeo4j(server, "CREATE (:Organisation {id: 'ems-achse'})");
        await server.kill();
        expect(isProcessAlive(pid)).toBe(false);
        await server.restart();
        expect(server.pid).not.toBe(pid);
        expect(server.uri).toBe(uri);
        expect(await askNeo4j(server, 'MATCH (n) RETURN n.id AS id')).toEqual([
          { id: 'ems-achse' },
        ]);
        await server.stop();
        expect(await server.exited).toBe(0);
        expect(isProcessAlive(server.pid)).toBe(false);
      },
      TIMEOUT_MS,
    );
  });
}

const [release] = neo4jReleases().filter((name) => name !== 'given');

(release === undefined ? describe.skip : describe)('a start that does not succeed', () => {
  const start = (options: { port?: number; signal?: AbortSignal; password?: string }) => {
    const pids: number[] = [];
    const onSpawn = (pid: number): void => {
      pids.push(pid);
      noteProcess(pid);
    };
    const home = makeServerHome();
    const server = startNeo4jServer({ release: release ?? '5.26', home, onSpawn, ...options });
    return { server, pids };
  };

  it('names the port that is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(start({ port }).server).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringContaining(`Port ${String(port)} on 127.0.0.1 is in use`) as string,
    });
    other.close();
  });

  it(
    "passes on Neo4j's reason to refuse a password",
    async () => {
      const { server } = start({ password: 'short' });
      await expect(server).rejects.toThrow(/password could not be set.*at least 8 characters/s);
    },
    TIMEOUT_MS,
  );

  it(
    'leaves no process behind when it is called off',
    async () => {
      const controller = new AbortController();
      const { server, pids } = start({ signal: controller.signal });
      const failed = expect(server).rejects.toMatchObject({ name: 'AbortError' });
      while (pids.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      controller.abort();
      await failed;
      expect(pids.map(isProcessAlive)).toEqual([false]);
    },
    TIMEOUT_MS,
  );
});
