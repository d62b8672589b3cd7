import type { Locale } from '@knotenwerk/graph-schema';
import type { NextFunction, Request, Response } from 'express';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Logger } from '../logging/logger.ts';
import { preferredLocale } from './preferred-locale.ts';

/** What every part of one request may know about it. */
export interface RequestScope {
  readonly id: string;
  readonly locale: Locale;
  readonly log: Logger;
  /** The name of the GraphQL operation, once it is known. */
  operation: string | null;
}

/** What a proxy may pass on: long enough to find again, free of anything that could forge a log line. */
const SANE_ID = /^[A-Za-z0-9._-]{1,64}$/;

const scopes = new AsyncLocalStorage<RequestScope>();

/** The request being answered; null outside of one. */
export function currentRequest(): RequestScope | null {
  return scopes.getStore() ?? null;
}

/** Gives every request an id (a sane incoming one is kept), its language, and echoes the id. */
export function openRequestScope(log: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const given = request.get('x-request-id') ?? '';
    const id = SANE_ID.test(given) ? given : randomUUID();
    const locale = preferredLocale(request.get('accept-language'));
    response.setHeader('X-Request-Id', id);
    scopes.run({ id, locale, log, operation: null }, next);
  };
}
