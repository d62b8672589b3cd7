import neo4j, {
  type BookmarkManager,
  type EagerResult,
  type RecordShape,
  type ServerInfo,
  type Session,
} from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { ServiceUnavailableError } from '../../errors.ts';
import { GuardedDriver, NoAnswerError } from './guarded-driver.ts';
import { KnownServers } from './known-servers.ts';
import { WRITE_TIMEOUT_MS, type Neo4jSettings } from './neo4j-settings.ts';
import { isBookmarkRefused, translateError } from './translate-error.ts';
import { commitOnce, type Parameters, type Unit } from './unit-of-work.ts';

/** The server looks every two seconds for questions over their limit and says so; only later do we stop waiting. */
const GRACE_MS = 3_000;

/** How long closing waits for running questions. */
const CLOSE_MS = 1_000;

const METADATA = { app: 'knotenwerk' };
const WRITE_CONFIG = { timeout: WRITE_TIMEOUT_MS, metadata: METADATA };

function unavailable(why: string): ServiceUnavailableError {
  return new ServiceUnavailableError({ cause: new Error(why) });
}

/**
 * The way to one Neo4j server or cluster: managed transactions, reads routed to readers, causal consistency through
 * bookmarks. It survives the loss of the server: meanwhile every question ends in ServiceUnavailableError within
 * five seconds, afterwards the same object answers again.
 */
export class Neo4jConnection {
  #current: GuardedDriver | null = null;
  #opening: Promise<GuardedDriver> | null = null;
  #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  /** Made with the first question, so that a bad address is an answer like others. */
  #servers: KnownServers | null = null;
  #isClosed = false;
  readonly #running = new Set<Promise<unknown>>();

  constructor(private readonly settings: Neo4jSettings) {}

  /** The rows of one reading statement, sent with one round trip less than a session of our own would need. */
  read<Row extends RecordShape>(statement: string, parameters: Parameters = {}): Promise<Row[]> {
    const timeout = this.settings.requestTimeoutMs;
    return this.#ask(timeout + GRACE_MS, async ({ driver }) => {
      const { records, summary } = await driver.executeQuery<EagerResult<Row>>(
        statement,
        parameters,
        {
          routing: neo4j.routing.READ,
          database: this.settings.database,
          bookmarkManager: this.#bookmarks,
          transactionConfig: { timeout, metadata: METADATA },
        },
      );
      this.#servers?.add(summary.server.address);
      return records.map((record) => record.toObject());
    });
  }

  /** The only row of a reading statement that always has one. */
  async readOne<Row extends RecordShape>(
    statement: string,
    parameters: Parameters = {},
  ): Promise<Row> {
    const [row] = await this.read<Row>(statement, parameters);
    if (row === undefined) throw new Error(`No row from ${statement}`);
    return row;
  }

  /** Runs a unit of work, all or nothing; it may be run again where the server asks for it, so it must be repeatable. */
  write<Result>(work: (unit: Unit) => Promise<Result>): Promise<Result> {
    return this.#inSession((session) => session.executeWrite(work, WRITE_CONFIG));
  }

  /** Runs a unit of work exactly once, all or nothing: for what can't be repeated, like reading a stream. */
  writeOnce<Result>(work: (unit: Unit) => Promise<Result>): Promise<Result> {
    return this.#inSession(async (session) =>
      commitOnce(await session.beginTransaction(WRITE_CONFIG), work),
    );
  }

  /**
   * The rows of several statements, one after the other as they are consumed, all in one transaction that first runs
   * `lock`. Nothing is written; the transaction ends with the last row, or when the consumer stops.
   */
  async *stream<Row extends RecordShape>(
    lock: string,
    statements: readonly string[],
  ): AsyncGenerator<Row> {
    const guarded = await this.#usableDriver();
    const session = this.#session(guarded);
    const guard = <Result>(work: Promise<Result>): Promise<Result> =>
      guarded.guard(work, WRITE_TIMEOUT_MS + GRACE_MS);
    try {
      const transaction = await guard(session.beginTransaction(WRITE_CONFIG).then());
      await guard(transaction.run(lock).then());
      for (const statement of statements) {
        const rows = transaction.run<Row>(statement)[Symbol.asyncIterator]();
        for (let row = await guard(rows.next()); row.done !== true; row = await guard(rows.next()))
          yield row.value.toObject();
      }
    } catch (error) {
      throw translateError(error);
    } finally {
      // Not waited for: a server that is gone would never answer, and one that is there rolls back at once.
      session.close().catch(() => undefined);
    }
  }

  /** Which server answers. */
  serverInfo(): Promise<ServerInfo> {
    const { database, requestTimeoutMs } = this.settings;
    return this.#ask(requestTimeoutMs, ({ driver }) => driver.getServerInfo({ database }));
  }

  /** Lets running questions finish, but not for long, and closes every connection. Nothing can be asked afterwards. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const finished = Promise.allSettled(this.#running);
    await Promise.race([finished, sleep(CLOSE_MS, undefined, { ref: false })]);
    await this.#current?.driver.close();
  }

  /** Whether it has been closed. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  #inSession<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    return this.#ask(WRITE_TIMEOUT_MS + GRACE_MS, async (guarded) => {
      const session = this.#session(guarded);
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    });
  }

  #session({ driver }: GuardedDriver): Session {
    return driver.session({
      database: this.settings.database,
      defaultAccessMode: neo4j.session.WRITE,
      bookmarkManager: this.#bookmarks,
    });
  }

  #ask<Result>(
    limitMs: number,
    work: (guarded: GuardedDriver) => Promise<Result>,
  ): Promise<Result> {
    const running = this.#answer(limitMs, work);
    this.#running.add(running);
    return running.finally(() => this.#running.delete(running));
  }

  async #answer<Result>(
    limitMs: number,
    work: (guarded: GuardedDriver) => Promise<Result>,
  ): Promise<Result> {
    const guarded = await this.#usableDriver();
    try {
      return await guarded.guard(work(guarded), limitMs);
    } catch (error) {
      if (isBookmarkRefused(error) || error instanceof NoAnswerError) this.#forgetBookmarks();
      throw translateError(error);
    }
  }

  /** A server restored from a back-up would wait for changes that it never sees. */
  #forgetBookmarks(): void {
    this.#bookmarks = neo4j.bookmarkManager();
  }

  async #usableDriver(): Promise<GuardedDriver> {
    if (this.#current?.usable && !this.#isClosed) return this.#current;
    this.#opening ??= this.#open().finally(() => (this.#opening = null));
    return this.#opening;
  }

  async #open(): Promise<GuardedDriver> {
    this.#servers ??= new KnownServers(this.settings.uri);
    if (!(await this.#servers.greet())) throw unavailable('The server does not answer');
    if (this.#isClosed) throw unavailable('The connection was closed');
    this.#current = new GuardedDriver(this.settings, this.#servers);
    return this.#current;
  }
}
