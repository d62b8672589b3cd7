import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const BACKEND = resolve(import.meta.dirname, '../../../..');
const PACKAGES = [BACKEND, resolve(BACKEND, '../graph-schema')];

function newestSource(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(join(folder, file)).mtimeMs));
}

function isBuilt(folder: string): boolean {
  const built = statSync(join(folder, 'dist/.tsbuildinfo'), { throwIfNoEntry: false });
  return built !== undefined && built.mtimeMs > newestSource(join(folder, 'src'));
}

/** How node is to run a program of this package: as it was built when that is up to date, for it starts sooner. */
function programArguments(program: string): string[] {
  if (PACKAGES.every(isBuilt)) return [join('dist', `${program}.js`)];
  return [
    '-C',
    '@knotenwerk/source',
    '--import',
    '@swc-node/register/esm-register',
    join('src', `${program}.ts`),
  ];
}

/** The same command in a shell that lets no file grow beyond so many blocks of 512 bytes. */
function limited(command: readonly string[], blocks: number): string[] {
  return ['/bin/sh', '-c', `ulimit -f ${String(blocks)}; exec "$@"`, 'sh', ...command];
}

const running = new Set<ChildProgram>();

/** For `afterEach`: a test that fails half-way leaves no process behind. */
export async function killPrograms(): Promise<void> {
  await Promise.all([...running].map((program) => program.kill()));
}

/** A program of this package in a process of its own, to be killed; it tells `word number` line by line. */
export class ChildProgram {
  readonly #child: ChildProcessByStdio<null, Readable, Readable>;
  readonly #told = new Map<string, number>();
  readonly #waiting = new Map<string, () => void>();
  readonly #ended: Promise<unknown>;
  #errors = '';

  constructor(program: string, options: readonly string[], fileSizeLimit?: number) {
    const command = [process.execPath, ...programArguments(program), ...options];
    const [file = '', ...rest] = fileSizeLimit ? limited(command, fileSizeLimit) : command;
    this.#child = spawn(file, rest, { cwd: BACKEND, stdio: ['ignore', 'pipe', 'pipe'] });
    createInterface(this.#child.stdout).on('line', (line) => {
      this.#hear(line);
    });
    this.#child.stderr.on('data', (chunk) => (this.#errors += String(chunk)));
    running.add(this);
    this.#ended = once(this.#child, 'close').then(() => running.delete(this));
  }

  #hear(line: string): void {
    const [word = '', value] = line.split(' ');
    this.#told.set(word, Number(value));
    this.#waiting.get(`${word} ${value ?? ''}`)?.();
    this.#waiting.get(word)?.();
  }

  /** The number told last with a word; 0: not told. */
  last(word: string): number {
    return this.#told.get(word) ?? 0;
  }

  has(word: string): boolean {
    return this.#told.has(word);
  }

  /** Waits until a word (`opened`) or a word with its number (`begun 6`) is told. Throws when the program ends before. */
  async hear(told: string): Promise<void> {
    const [word = '', value] = told.split(' ');
    if (this.has(word) && (value === undefined || this.last(word) >= Number(value))) return;
    const heard = new Promise<true>((hear) => {
      this.#waiting.set(told, () => {
        hear(true);
      });
    });
    const ended = this.#ended.then(() => false);
    if (!(await Promise.race([heard, ended])))
      throw new Error(`The program ended before “${told}”: ${this.#errors}`);
  }

  /** Waits until it has ended by itself; returns what it complained of. */
  async end(): Promise<string> {
    await this.#ended;
    return this.#errors;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Kills it as a power cut would, and waits until nothing more can be heard. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }
}
