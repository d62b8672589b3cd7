import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const BACKEND = resolve(import.meta.dirname, '../..');

/** How a process ended, and what it wrote. */
export interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The real server in a process of its own, as it was built: `npm test` builds before it tests. */
export class ServerProcess {
  #out = '';
  #err = '';
  readonly #ended: Promise<unknown>;
  readonly #child: ChildProcess;

  constructor(env: Readonly<Record<string, string>>) {
    this.#child = spawn(process.execPath, ['dist/main.js'], {
      cwd: BACKEND,
      env: { PATH: process.env['PATH'], ...env },
    });
    this.#child.stdout?.on('data', (chunk) => (this.#out += String(chunk)));
    this.#child.stderr?.on('data', (chunk) => (this.#err += String(chunk)));
    this.#ended = once(this.#child, 'close');
  }

  /** The address it prints once it answers. Throws with what it wrote when it ends before. */
  async address(): Promise<string> {
    const { stdout } = this.#child;
    while (!this.#out.includes('\n')) {
      const over = await Promise.race([
        stdout ? once(stdout, 'data').then(() => false) : true,
        this.#ended.then(() => true),
      ]);
      if (over) throw new Error(`The server ended: ${this.#err}`);
    }
    return /http:\S+\//.exec(this.#out)?.[0] ?? '';
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  async ending(): Promise<Ending> {
    await this.#ended;
    return { code: this.#child.exitCode, out: this.#out, err: this.#err };
  }

  /** For `afterEach`: nothing may be left running. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }
}
