import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jServerError } from './neo4j-server.error.ts';

/** Far above the second that a stop takes; a checkpoint of a large store may need some. */
const STOP_TIMEOUT_MS = 60_000;

/** How a process ended: its exit code, or null when a signal ended it. */
export type ExitCode = number | null;

/** One run of the server's process, from its start to its end. */
export class ServerProcess {
  /** Settles when the process is gone. */
  readonly exited: Promise<ExitCode>;
  readonly pid: number;
  private readonly child: ChildProcess;

  private constructor(child: ChildProcess, pid: number) {
    this.child = child;
    this.pid = pid;
    this.exited = new Promise((resolve) => child.once('exit', resolve));
  }

  /** Takes over a child that has just been spawned. @throws the reason why it could not be */
  static async of(child: ChildProcess): Promise<ServerProcess> {
    if (child.pid !== undefined) return new ServerProcess(child, child.pid);
    const [reason] = (await once(child, 'error')) as [Error];
    throw reason;
  }

  get hasExited(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** Lets the process that started it end first. */
  unref(): void {
    this.child.unref();
  }

  /** Asks it to stop and waits. @throws Neo4jServerError STOP_TIMEOUT when it had to be killed */
  async stop(): Promise<void> {
    this.signal('SIGTERM');
    const timer = new AbortController();
    const isLate = sleep(STOP_TIMEOUT_MS, true, { signal: timer.signal }).catch(() => false);
    const stopped = this.exited.then(() => false);
    const mustBeKilled = await Promise.race([stopped, isLate]);
    timer.abort();
    if (mustBeKilled) await this.killAsItHangs();
  }

  /** Ends it at once, as a power cut would. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.exited;
  }

  private signal(signal: NodeJS.Signals): void {
    if (this.hasExited) return;
    this.child.ref(); // Whoever waits for the end must not end before.
    this.child.kill(signal);
  }

  private async killAsItHangs(): Promise<void> {
    await this.kill();
    const seconds = String(STOP_TIMEOUT_MS / 1000);
    throw new Neo4jServerError(
      'STOP_TIMEOUT',
      `Neo4j did not stop within ${seconds} s and was killed.`,
    );
  }
}
