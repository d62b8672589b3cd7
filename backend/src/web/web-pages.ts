import type { NextFunction, Request, Response } from 'express';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { currentRequest } from '../application/request-scope.ts';
import { NOT_BUILT_PAGE } from './not-built-page.ts';
import { withHead, type PageHead } from './page-head.ts';

/** Paths that belong to the server; no page of the web client may have them. */
const OURS = /^\/(graphql|health)(\/|$)/;
/** Vite puts a hash into the names of what lies here, so it never changes. */
const HASHED = 'assets';
const PAGE = 'index.html';

/** How express.static is to serve the built web page. */
export function staticOptions(webDir: string) {
  const hashed = join(webDir, HASHED) + sep;
  return {
    index: false,
    redirect: false,
    setHeaders: (response: { setHeader(name: string, value: string): unknown }, path: string) => {
      const cache = path.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('Cache-Control', cache);
    },
  };
}

/** A page view: asks for HTML in so many words, or for anything at an address that doesn't look like a file. */
function isPageView({ method, path, headers }: Request): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (OURS.test(path) || path.startsWith(`/${HASHED}/`)) return false;
  const accepted = headers.accept ?? '*/*';
  return accepted.includes('text/html') || (accepted.includes('*/*') && !/\.\w+$/.test(path));
}

/** What an address is about; 'UNKNOWN': it can only belong to something that is not there; null: the client knows. */
export type HeadOf = (request: Request) => Promise<PageHead | 'UNKNOWN' | null>;

/** The head in time, or none: a page without one of its own is still a page, and the client says what is wrong. */
async function headOf(request: Request, find: HeadOf): ReturnType<HeadOf> {
  try {
    return await find(request);
  } catch (error) {
    currentRequest()?.log.warn({ err: error }, 'page served without a head of its own');
    return null;
  }
}

/** Answers every page view with the web client, which reads the address itself; says how to build it while it is missing. */
export function servePages(webDir: string, find: HeadOf) {
  const file = join(webDir, PAGE);
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    if (!isPageView(request)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.vary('Accept');
    if (!existsSync(file)) {
      response.status(503).type('html').send(NOT_BUILT_PAGE);
      return;
    }
    const head = await headOf(request, find);
    if (head === 'UNKNOWN') response.status(404);
    // Relative to a root: with an absolute path, a folder above it whose name starts with a dot would count as hidden.
    if (head === null || head === 'UNKNOWN') response.sendFile(PAGE, { root: webDir });
    else response.type('html').send(withHead(await readFile(file, 'utf8'), head));
  };
}
