import type { NextFunction, Request, Response } from 'express';
import { performance } from 'node:perf_hooks';
import { currentRequest } from '../application/request-scope.ts';

/** Health checks come every few seconds and would bury everything else. */
const QUIET = /^\/health\//;

/** Nobody needs more of a path or a name, and a caller can make them as long as it likes. */
const LONGEST = 200;

/** The path alone: a query string may hold what somebody searched for (DSGVO), so it is not logged. */
function pathOf(request: Request): string {
  return (request.originalUrl.split('?', 1)[0] ?? '/').slice(0, LONGEST);
}

/** Logs one line a request when its answer is out or its caller gone; no addresses, no variables (DSGVO). */
export function logRequests(request: Request, response: Response, next: NextFunction): void {
  const started = performance.now();
  const scope = currentRequest();
  response.once('close', () => {
    const path = pathOf(request);
    const event = {
      method: request.method,
      path,
      status: response.statusCode,
      ms: Math.round(performance.now() - started),
      requestId: scope?.id,
      ...(scope?.operation ? { operation: scope.operation.slice(0, LONGEST) } : {}),
      ...(response.writableFinished ? {} : { aborted: true }),
    };
    scope?.log[QUIET.test(path) ? 'debug' : 'info'](event, 'request');
  });
  next();
}
