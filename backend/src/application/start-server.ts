import { SEED_FOLDER } from '@knotenwerk/seeds';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config.ts';
import type { OpenedStore } from '../database/opened-store.ts';
import { Readiness } from '../health/readiness.ts';
import type { Logger } from '../logging/logger.ts';
import { seedIfEmpty } from '../seeding/load-seeds.ts';
import { createApplication, type Application } from './application.ts';
import { trackUnasked, type Shutdown } from './graceful-shutdown.ts';
import { PictureService } from '../whole-network/picture.service.ts';
import { openStore } from './open-store.ts';
import { writeAddress } from './server-address.ts';

/** A server that answers. */
export interface RunningServer {
  readonly address: string;
  readonly shutdown: Shutdown;
}

/** Progress lines as log events; a blank line between two tables is none. */
function reportTo(log: Logger) {
  return (line: string): void => {
    if (line !== '') log.info(line);
  };
}

function shutdownOf(app: Application, { store }: OpenedStore, times: Config['shutdown']): Shutdown {
  const http = app.getHttpServer();
  return {
    http,
    unasked: trackUnasked(http),
    times,
    announce: () => {
      app.get(Readiness).stop();
    },
    letGo: async () => {
      await app.close();
      await store.close();
    },
  };
}

/** Places of the whole network take seconds the first time: they are computed before somebody asks. Its failure harms nobody. */
function prepareArrangement(app: Application, log: Logger): void {
  app
    .get(PictureService)
    .get()
    .catch((error: unknown) => {
      log.warn({ err: error }, 'the whole network could not be arranged in advance');
    });
}

async function serve(config: Config, opened: OpenedStore, log: Logger): Promise<RunningServer> {
  if (config.seed) await seedIfEmpty(opened.store, SEED_FOLDER, reportTo(log));
  const app = await createApplication(config, opened, log);
  const shutdown = shutdownOf(app, opened, config.shutdown);
  await app.listen(config.port, config.host);
  const address = writeAddress(shutdown.http.address() as AddressInfo);
  log.info({ address, store: opened.store.kind }, 'listening');
  prepareArrangement(app, log);
  return { address, shutdown };
}

/** Opens the store, seeds it where it is empty, and listens. Lets go of the store where a later step fails. */
export async function startServer(config: Config, log: Logger): Promise<RunningServer> {
  const opened = await openStore(config, reportTo(log));
  try {
    return await serve(config, opened, log);
  } catch (error) {
    await opened.store.close();
    throw error;
  }
}
