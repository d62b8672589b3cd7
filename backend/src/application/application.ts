import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { OpenedStore } from '../database/opened-store.ts';
import { LARGEST_BODY } from '../graphql/query-limits.ts';
import type { Logger } from '../logging/logger.ts';
import { NestLogger } from '../logging/nest-logger.ts';
import { logRequests } from '../logging/request-log.ts';
import { serveGraphiql } from '../web/graphiql-page.ts';
import { servePages, staticOptions } from '../web/web-pages.ts';
import { ApplicationModule } from './application.module.ts';
import { HttpErrorFilter } from './http-error.filter.ts';
import { profileHeads } from './profile-heads.ts';
import { openRequestScope } from './request-scope.ts';
import { securityHeaders } from './security-headers.ts';

/** The running application; it listens when told. */
export type Application = NestExpressApplication;

type Settings = Pick<Config, 'production' | 'webDir'>;

/** Order matters: the scope comes first so that everything after it is logged under the request id. */
function useHttp(app: Application, { production, webDir }: Settings, log: Logger): void {
  app.set('x-powered-by', false);
  app.use(openRequestScope(log), logRequests, securityHeaders(), compression());
  if (!production) app.use('/graphql', serveGraphiql());
  app.useStaticAssets(webDir, staticOptions(webDir));
  app.use(servePages(webDir, profileHeads(app)));
  app.useBodyParser('json', { limit: LARGEST_BODY });
  app.useGlobalFilters(new HttpErrorFilter());
}

/** Makes the server over an opened store. The store stays with the caller, who closes it after the server. */
export async function createApplication(
  settings: Settings,
  opened: OpenedStore,
  log: Logger,
  clock?: Clock,
): Promise<Application> {
  const module = ApplicationModule.of({ production: settings.production, opened, clock });
  const app = await NestFactory.create<Application>(module, {
    bodyParser: false,
    abortOnError: false,
    logger: new NestLogger(log),
  });
  useHttp(app, settings, log);
  await app.init();
  return app;
}
