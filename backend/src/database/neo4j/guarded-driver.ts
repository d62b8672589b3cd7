import neo4j, { type Driver } from 'neo4j-driver';
import { ServiceUnavailableError } from '../../errors.ts';
import type { KnownServers } from './known-servers.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';

/** A question unanswered for so long makes us ask whether the server is still there; with the greeting below five seconds. */
const PATIENCE_MS = 1_500;

/** How long opening a connection to a living server may take. */
const CONNECT_MS = 1_600;

/** A living server did not answer one question within its limit. */
export class NoAnswerError extends ServiceUnavailableError {}

/** Above the longest patience of the guard, which must speak first: the driver's own message has no code. */
const NEVER_FIRST_MS = 3_600_000;

function openDriver({ uri, user, password }: Neo4jSettings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    userAgent: 'knotenwerk',
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: NEVER_FIRST_MS,
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 3_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

/**
 * One driver and everything that waits for it. When the server is dead or silent, all of it ends with
 * ServiceUnavailableError within seconds, a slow question to a living server goes on, and the driver is given up
 * with its sockets: a fresh one is opened when the server greets again.
 */
export class GuardedDriver {
  readonly driver: Driver;
  readonly #waiting = new Set<(reason: Error) => void>();
  #given: 'in use' | 'given up' = 'in use';

  constructor(
    settings: Neo4jSettings,
    private readonly servers: KnownServers,
  ) {
    this.driver = openDriver(settings);
  }

  /** Whether it may still be asked. */
  get usable(): boolean {
    return this.#given === 'in use';
  }

  /** Settles as the work does, or with ServiceUnavailableError when the server is gone or the limit is reached. */
  guard<Result>(work: Promise<Result>, limitMs: number): Promise<Result> {
    return new Promise((resolve, reject) => {
      const patience = setInterval(() => void this.#verify(), PATIENCE_MS);
      const limit = setTimeout(() => {
        giveUp(new NoAnswerError({ cause: new Error(`No answer in ${String(limitMs)} ms`) }));
      }, limitMs);
      const stop = (): void => {
        clearInterval(patience);
        clearTimeout(limit);
        this.#waiting.delete(giveUp);
      };
      const giveUp = (reason: Error): void => {
        stop();
        reject(reason);
      };
      this.#waiting.add(giveUp);
      work.finally(stop).then(resolve, reject);
    });
  }

  /** Ends everything that waits. */
  abandon(cause?: Error): void {
    this.#given = 'given up';
    for (const giveUp of this.#waiting) giveUp(new ServiceUnavailableError({ cause }));
    // Nobody is left to hear how closing went: the server is gone already.
    this.driver.close().catch(() => undefined);
  }

  async #verify(): Promise<void> {
    if (!(await this.servers.greet()) && this.usable)
      this.abandon(new Error('The server does not answer a handshake'));
  }
}
