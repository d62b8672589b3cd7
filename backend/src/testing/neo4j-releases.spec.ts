import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { neo4jReleases } from './neo4j-releases.ts';

const LINE = 'Left out: the suites on Neo4j 2026. Neo4j 2026 needs Java 21 or newer.';

describe('which servers the suites run on', () => {
  const environment = { ...process.env };
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'test-run-'));
    for (const name of ['processes', 'left-out']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'available-5.26'), '');
    writeFileSync(join(folder, 'left-out/2026'), LINE);
    process.env['KNOTENWERK_TEST_SERVERS'] = JSON.stringify({ folder, ownerPid: process.pid });
    for (const name of ['NEO4J_TEST_URI', 'REQUIRE_ALL']) process.env[name] = '';
  });
  afterEach(() => {
    Object.assign(process.env, { NEO4J_TEST_URI: '', REQUIRE_ALL: '' }, environment);
    rmSync(folder, { recursive: true, force: true });
  });

  it('leaves out what can not be had', () => {
    expect(neo4jReleases()).toEqual(['5.26']);
  });

  it('leaves nothing out where everything is required', () => {
    process.env['REQUIRE_ALL'] = '1';
    expect(neo4jReleases).toThrow('Neo4j 2026 needs Java 21 or newer.');
  });

  it('takes the given server instead of starting any', () => {
    process.env['NEO4J_TEST_URI'] = 'bolt://127.0.0.1:7687';
    expect(neo4jReleases()).toEqual(['given']);
  });

  it('is said in one line at the end of the run, which leaves nothing behind', () => {
    const teardown = pathToFileURL(join(import.meta.dirname, 'neo4j-servers.teardown.js')).href;
    const program = `import(${JSON.stringify(teardown)}).then((module) => module.default())`;
    // Named, because a child inherits the environment of jest itself, not the one changed above.
    const options = { encoding: 'utf8', env: { ...process.env } } as const;
    const { stderr } = spawnSync(process.execPath, ['-e', program], options);
    expect(stderr).toBe(`${LINE}\n`);
    expect(existsSync(folder)).toBe(false);
  });
});
