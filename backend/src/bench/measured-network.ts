import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../database/embedded/open-embedded.ts';
import { ensureSchema } from '../database/neo4j/ensure-schema.ts';
import { NEO4J_DEFAULTS } from '../database/neo4j/neo4j-settings.ts';
import { storeOn } from '../database/neo4j/open-neo4j.ts';
import type { OpenedStore } from '../database/opened-store.ts';
import type { Neo4jRelease } from '../neo4j-server/release.ts';
import { writeSeeds } from '../seeding/load-seeds.ts';
import { startApi } from './api-client.ts';
import { openBareDriver } from './bare-driver.neo4j.ts';
import { startBenchServer } from './bench-server.ts';
import { Asking } from './contestants.ts';
import { planNetwork, withoutSteps, type NetworkPlan } from './planned-network.ts';
import { readPopulation, type Population } from './population.ts';
import { RecordingConnection } from './recording-connection.neo4j.ts';

/** Which network is measured, and on what. */
export interface MeasuredOptions extends NetworkPlan {
  readonly release: Neo4jRelease;
  /** Folder of the built page, which the application serves. */
  readonly webDir: string;
  readonly report: (line: string) => void;
}

/** A network in both stores, ready to be asked. */
export interface MeasuredNetwork {
  readonly asking: Asking;
  readonly population: Population;
}

type Close = () => Promise<unknown>;

/** A question of the largest network may take longer than a visitor would wait: it is measured, not refused. */
const PATIENCE_MS = 120_000;

async function fill(
  stores: readonly OpenedStore[],
  folder: string,
  options: MeasuredOptions,
): Promise<void> {
  const changeSet = await planNetwork(folder, options);
  for (const { store } of stores) await writeSeeds(store, changeSet, withoutSteps(options.report));
}

async function open(
  folder: string,
  options: MeasuredOptions,
  closing: Close[],
): Promise<MeasuredNetwork> {
  const server = await startBenchServer(options.release, folder, options.report);
  closing.push(() => server.kill());
  const { uri, user, password } = server;
  const settings = { ...NEO4J_DEFAULTS, requestTimeoutMs: PATIENCE_MS, uri, user, password };
  const connection = new RecordingConnection(settings);
  closing.push(() => connection.close());
  await ensureSchema(connection);
  const neo4j = storeOn(connection);
  const embedded = await openEmbedded({ folder: join(folder, 'store') });
  closing.push(() => embedded.store.close());
  await fill([embedded, neo4j], join(folder, 'network'), options);
  const driver = openBareDriver(server);
  const apis = [
    await startApi(embedded, options.webDir),
    await startApi(neo4j, options.webDir),
  ] as const;
  closing.push(() => driver.close(), ...apis.map((api) => () => api.close()));
  const asking = new Asking({ embedded: apis[0], neo4j: apis[1], connection, driver });
  return { asking, population: await readPopulation(embedded.store) };
}

/** Fills both stores with a network in a folder of its own, lends them out, and leaves nothing behind. */
export async function withMeasuredNetwork<Result>(
  options: MeasuredOptions,
  use: (network: MeasuredNetwork) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'knotenwerk-bench-'));
  const closing: Close[] = [];
  try {
    return await use(await open(folder, options, closing));
  } finally {
    for (const close of closing.toReversed()) await close();
    await rm(folder, { recursive: true, force: true });
  }
}
