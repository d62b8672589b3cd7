import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './product.js';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Starts a Neo4j server as `npm run neo4j` does, and reads what it prints; null where this machine can't. */
export async function startNeo4j() {
  const folder = await mkdtemp(join(tmpdir(), 'knotenwerk-e2e-neo4j-'));
  const child = spawn(process.execPath, [join(ROOT, 'backend/dist/neo4j-server/cli.js')], {
    cwd: ROOT,
    env: { ...process.env, NEO4J_DATA_DIR: folder, NEO4J_BOLT_PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      printed += text;
    });
  while (!printed.includes('Ctrl+C') && child.exitCode === null)
    await new Promise((done) => setTimeout(done, 100));
  if (child.exitCode !== null) return { reason: printed, env: null, stop: async () => undefined };
  const word = (name) => new RegExp(`${name}\\s+(?:in )?(\\S+)`).exec(printed)?.[1] ?? '';
  const password = (await readFile(resolve(ROOT, word('Password')), 'utf8')).trim();
  return {
    reason: '',
    env: { NEO4J_URI: word('Address'), NEO4J_USER: word('User'), NEO4J_PASSWORD: password },
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
