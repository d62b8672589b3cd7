import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import request from 'supertest';
import { createApplication } from '../application/application.ts';
import { Clock } from '../clock.ts';
import type { OpenedStore } from '../database/opened-store.ts';
import { openEmbeddedForTest } from './open-embedded-for-test.ts';
import { createLogger } from '../logging/logger.ts';
import { SMALL_NETWORK } from './small-network.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** A day on which everything of the small network has ended that ever ends. */
export class FixedClock extends Clock {
  override now(): Date {
    return new Date('2026-11-21T10:00:00.000Z');
  }
}

/** An answer of the API. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** A log event of the running application. */
export type LogEvent = Readonly<Record<string, unknown>>;

/** The application over a store, as a caller sees it. */
export interface RunningApplication {
  readonly http: Server;
  readonly log: readonly LogEvent[];
  ask(
    query: string,
    variables?: object,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  close(): Promise<void>;
}

/** What a spec may choose. */
export interface RunningOptions {
  readonly production?: boolean;
  readonly webDir?: string;
}

/** The small network in an embedded store of its own, which `close` removes. */
export async function openSmallNetwork(): Promise<StoreUnderTest> {
  const opened = await openEmbeddedForTest(new FixedClock());
  await opened.store.apply(SMALL_NETWORK);
  return opened;
}

/** Runs the application over an opened store, which stays with the caller. */
export async function runApplication(
  opened: OpenedStore,
  { production = false, webDir = join(tmpdir(), 'knotenwerk-no-page') }: RunningOptions = {},
): Promise<RunningApplication> {
  const log: LogEvent[] = [];
  const sink = { write: (line: string) => log.push(JSON.parse(line) as LogEvent) };
  const logger = createLogger({ level: 'debug', format: 'json' }, sink);
  const app = await createApplication({ production, webDir }, opened, logger, new FixedClock());
  const http: Server = app.getHttpServer();
  const ask: RunningApplication['ask'] = async (query, variables = {}, headers = {}) => {
    const answer = await request(http).post('/graphql').set(headers).send({ query, variables });
    return answer.body as Answer;
  };
  return { http, log, ask, close: () => app.close() };
}
