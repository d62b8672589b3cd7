import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fetchNeo4jLibrary } from './artifacts.ts';
import { libraryFolder } from './folders.ts';

/** Stands in for Maven where its manners matter and its 120 MB don't: what it does is in the script. */
const SLOW_MAVEN =
  'for last; do :; done; out="${last#-DoutputDirectory=}"; echo a > "$out/a.jar"; sleep 0.3';
const FAILING_MAVEN =
  'echo "[ERROR] Could not resolve host repo.example"; echo "[ERROR] more"; exit 1';
const ENDLESS_MAVEN = 'exec sleep 60';

describe('fetching a server', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fetch-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const fetch = (script: string, lines: string[] = [], signal?: AbortSignal): Promise<string> => {
    const maven = join(folder, 'mvn');
    writeFileSync(maven, `#!/bin/sh\n${script}\n`);
    chmodSync(maven, 0o755);
    const tools = { java: { home: '/opt/java', major: 17 }, maven };
    const onProgress = (line: string): unknown => lines.push(line);
    return fetchNeo4jLibrary('5.26', { tools, cacheFolder: folder, onProgress, signal });
  };
  const leftOvers = (): readonly string[] => readdirSync(dirname(libraryFolder('5.26', folder)));

  it('happens once, also when two ask at the same time', async () => {
    const lines: string[] = [];
    const folders = await Promise.all([fetch(SLOW_MAVEN, lines), fetch(SLOW_MAVEN, lines)]);
    expect(folders.map((library) => readdirSync(library))).toEqual([['a.jar'], ['a.jar']]);
    expect(lines).toEqual(['Fetching Neo4j 5.26.30 (about 123 MB, once) ...']);
    await fetch(FAILING_MAVEN);
    expect(leftOvers()).toEqual(['lib']);
  });

  it("fails with Maven's own reason and leaves nothing half done", async () => {
    await expect(fetch(FAILING_MAVEN)).rejects.toMatchObject({
      code: 'FETCH_FAILED',
      message: 'Neo4j 5.26 could not be fetched with Maven: Could not resolve host repo.example',
    });
    expect(leftOvers()).toEqual([]);
  });

  it('can be called off and leaves nothing half done', async () => {
    const fetching = fetch(ENDLESS_MAVEN, [], AbortSignal.timeout(200));
    await expect(fetching).rejects.toMatchObject({ name: 'AbortError' });
    expect(leftOvers()).toEqual([]);
  });

  it('clears away what a killed fetch left behind', async () => {
    const unfinished = join(folder, '5.26.30/lib.unfinished-x');
    mkdirSync(unfinished, { recursive: true });
    await fetch(SLOW_MAVEN);
    expect(existsSync(unfinished)).toBe(false);
  });
});
