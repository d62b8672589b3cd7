import { jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openEmbedded } from '../database/embedded/open-embedded.ts';
import { runCommand, type Command } from './command.ts';
import { exportCommand } from './export.command.ts';
import { importCommand } from './import.command.ts';
import { seedCommand } from './seed.command.ts';

const REPOSITORY = resolve(import.meta.dirname, '../../..');
const LOADER = ['-C', '@knotenwerk/source', '--import', '@swc-node/register/esm-register'];

interface Outcome {
  readonly code: number | null;
  readonly output: readonly string[];
  readonly errors: readonly string[];
}

// Commands load everything, and some are processes of their own.
jest.setTimeout(120_000);

let folder: string;
const inFolder = (name: string): string => join(folder, name);
const failsWith = (...errors: string[]): Outcome => ({ code: 1, output: [], errors });

/** Runs a command on the embedded store of this name in the temporary folder. */
async function run(command: Command, words: readonly string[], store = 'store'): Promise<Outcome> {
  const [output, errors]: [string[], string[]] = [[], []];
  const code = await runCommand(command, words, {
    out: (line) => output.push(line),
    error: (line) => errors.push(line),
    environment: { DATA_DIR: inFolder(store) },
  });
  return { code, output, errors };
}

/** Runs a command as `npm run` does, in a process of its own. */
function runProcess(command: string, environment: Record<string, string>): Promise<Outcome> {
  const program = join(REPOSITORY, `backend/src/command-line/${command}.ts`);
  const env = { ...process.env, NEO4J_URI: '', DATA_DIR: inFolder('store'), ...environment };
  const lines = (text: string): string[] => text.split('\n').slice(0, -1);
  return new Promise((done) => {
    const options = { cwd: REPOSITORY, env };
    const child = execFile(process.execPath, [...LOADER, program], options, (_, out, error) => {
      done({ code: child.exitCode, output: lines(out), errors: lines(error) });
    });
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knotenwerk-commands-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run seed', () => {
  it('says what is in the store and ends with 0', async () => {
    const { code, output, errors } = await runProcess('seed', {});
    expect([code, errors]).toEqual([0, []]);
    expect(output).toContain('  together               1,687     1,687         0');
  });

  it('says so when there was nothing to do', async () => {
    const { code, output } = await run(seedCommand, []);
    expect([code, output[3]]).toEqual([
      0,
      'Nothing changed: the store already holds the seeds (data version 1)',
    ]);
  });

  it('says plainly that a running server holds the folder', async () => {
    const server = await openEmbedded({ folder: inFolder('store') });
    const outcome = await runProcess('seed', {});
    await server.store.close();
    expect(outcome).toEqual(
      failsWith(
        `The folder “${inFolder('store')}” is already in use (process ${String(process.pid)}). Stop that process or choose another folder.`,
      ),
    );
  });

  it('says plainly what is wrong with the environment', async () => {
    const { code, errors } = await runProcess('seed', { NEO4J_URI: 'http://localhost' });
    expect([code, errors[0]]).toEqual([1, expect.stringContaining('NEO4J_URI=http://localhost')]);
  });
});

describe('npm run export and npm run import', () => {
  it('move the store, overwrite only when forced, and leave nothing half-made', async () => {
    const file = inFolder('all.jsonl');
    const all = '1,687 nodes, 3,742 links and 1 change (data version 1)';
    expect(await run(exportCommand, [file])).toEqual({
      code: 0,
      output: [`Exported ${all} to ${file}`],
      errors: [],
    });
    expect(await run(exportCommand, [file])).toEqual(
      failsWith(`${file} already exists. Add --force to overwrite it.`),
    );
    expect(await run(importCommand, [file], 'other')).toEqual({
      code: 0,
      output: [`Imported ${all} from ${file}`],
      errors: [],
    });
    const before = await readFile(file, 'utf8');
    const { code } = await run(exportCommand, ['--force', file], 'other');
    expect([code, (await readFile(file, 'utf8')) === before]).toEqual([0, true]);
    expect((await readdir(folder)).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('refuse a store that is not empty', async () => {
    expect(await run(importCommand, [inFolder('all.jsonl')])).toEqual(
      failsWith('Only an empty store can be imported into; this one already holds entries.'),
    );
  });

  it('name the line that is wrong, and import nothing of the file', async () => {
    const [header = '', ...lines] = (await readFile(inFolder('all.jsonl'), 'utf8')).split('\n');
    const bad = inFolder('bad.jsonl');
    await writeFile(bad, [header, lines[0], '{"line":"node"', ...lines.slice(1)].join('\n'));
    const refused = await run(importCommand, [bad], 'third');
    expect(refused).toEqual(failsWith(expect.stringMatching(/^Line 3: /) as unknown as string));
    const { output } = await run(exportCommand, [inFolder('none.jsonl')], 'third');
    expect(output[0]).toContain('Exported 0 nodes, 0 links and 0 changes');
  });

  it('name the file that can’t be written', async () => {
    const target = inFolder('folder.jsonl/all.jsonl');
    expect(await run(exportCommand, [target])).toEqual(
      failsWith(`There is no such file or folder: ${target}`),
    );
  });

  it('say how they are called, and what is wrong with a file, without making a store', async () => {
    const missing = inFolder('missing.jsonl');
    expect([
      await run(importCommand, [], 'fresh'),
      await run(exportCommand, ['a', 'b'], 'fresh'),
      await run(exportCommand, ['a', '--forse'], 'fresh'),
      await run(seedCommand, ['all'], 'fresh'),
      await run(importCommand, [missing], 'fresh'),
    ]).toEqual([
      failsWith('Usage: npm run import -- FILE'),
      failsWith('Usage: npm run export -- FILE [--force]'),
      failsWith('Usage: npm run export -- FILE [--force]'),
      failsWith('Usage: npm run seed'),
      failsWith(`There is no such file or folder: ${missing}`),
    ]);
    expect(existsSync(inFolder('fresh'))).toBe(false);
  });
});
