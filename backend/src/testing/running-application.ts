import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import request from 'supertest';
import { createApplication } from '../application/application.ts';
import { Clock } from '../clock.ts';
import type { OpenedStore } from '../database/opened-store.ts';
import type { ChangeSet } from '@knotenwerk/graph-schema';
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
  /** The data of an answer that must be without errors. */
  data(
    query: string,
    variables?: object,
    headers?: Readonly<Record<string, string>>,
  ): Promise<unknown>;
  close(): Promise<void>;
}

/** What a spec may choose. */
export interface RunningOptions {
  readonly production?: boolean;
  readonly webDir?: string;
}

/** Networks in an embedded store of their own, which `close` removes. */
export async function openNetwork(...networks: readonly ChangeSet[]): Promise<StoreUnderTest> {
  const opened = await openEmbeddedForTest(new FixedClock());
  for (const network of networks) await opened.store.apply(network);
  return opened;
}

/** The small network in an embedded store of its own, which `close` removes. */
export const openSmallNetwork = (): Promise<StoreUnderTest> => openNetwork(SMALL_NETWORK);

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
  const data: RunningApplication['data'] = async (...question) => {
    const answer = await ask(...question);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  return { http, log, ask, data, close: () => app.close() };
}

/** For a suite that only asks: the application over a store that is opened once. */
export function useApplication(
  open: () => Promise<StoreUnderTest> = openSmallNetwork,
): () => RunningApplication {
  let opened: StoreUnderTest | null = null;
  let app: RunningApplication | null = null;
  beforeAll(async () => {
    opened = await open();
    app = await runApplication(opened);
  });
  afterAll(async () => {
    await app?.close();
    await opened?.close();
  });
  return () => {
    if (app === null) throw new Error('The application is not running yet.');
    return app;
  };
}
