import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { neo4jReleases } from '../testing/neo4j-releases.ts';
import { makeServerHome } from '../testing/neo4j-test-run.ts';
import { REPOSITORY_FOLDER } from './folders.ts';
import { findFreePort } from './port.ts';

const PROGRAM = join(REPOSITORY_FOLDER, 'backend/src/neo4j-server/cli.ts');
const LOADER = ['-C', '@knotenwerk/source', '--import', '@swc-node/register/esm-register'];

/** Starts what `npm run neo4j` starts. */
function run(environment: Record<string, string>) {
  const child = spawn(process.execPath, [...LOADER, PROGRAM], {
    cwd: REPOSITORY_FOLDER,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const result = ended.then(([output, errors]) => ({ output, errors, code: child.exitCode }));
  return { child, result };
}

describe('npm run neo4j', () => {
  it('answers bad settings with one line and exit code 1', async () => {
    const { result } = run({ NEO4J_BOLT_PORT: 'seven' });
    expect(await result).toEqual({
      output: '',
      errors: 'NEO4J_BOLT_PORT must be a port number from 1 to 65535.\n',
      code: 1,
    });
  }, 60_000);
});

const available = neo4jReleases().filter((name) => name !== 'given');
const releases = available.slice(0, 1);

(releases.length === 0 ? describe.skip : describe)('npm run neo4j where Java is', () => {
  it('says how to use the server, stops it on Ctrl+C and exits with 0', async () => {
    const [release = '5.26'] = releases;
    const [boltPort, httpPort] = [String(await findFreePort()), String(await findFreePort())];
    const home = makeServerHome();
    const { child, result } = run({
      NEO4J_RELEASE: release,
      NEO4J_BOLT_PORT: boltPort,
      NEO4J_HTTP_PORT: httpPort,
      NEO4J_DATA_DIR: home,
    });
    child.stdout.on('data', (chunk: Buffer) => {
      if (!chunk.toString().includes('Ctrl+C stops it.')) return;
      void fetch(`http://127.0.0.1:${httpPort}/`).then(
        () => child.kill('SIGINT'),
        () => child.kill('SIGKILL'),
      );
    });
    const { output, errors, code } = await result;
    expect({ errors, code }).toEqual({ errors: '', code: 0 });
    expect(output).toContain(
      `NEO4J_URI=bolt://127.0.0.1:${boltPort} NEO4J_USER=neo4j NEO4J_PASSWORD="$(cat ${home}/password)" npm start`,
    );
    expect(output).toContain('Neo4j has stopped.');
  }, 180_000);
});
