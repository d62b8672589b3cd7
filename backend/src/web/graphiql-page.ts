import type { NextFunction, Request, Response } from 'express';

/** GraphiQL in one page, without a request to any other origin; a development dependency, so not always there. */
const PACKAGE = '@graphql-yoga/render-graphiql';

/** The page is made of inline script and style, and starts its workers from blobs; it may still reach nobody else. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  'worker-src blob:',
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'",
].join(';');

const EXAMPLE = `# Knotenwerk
{
  search(text: "Ems-Achse", first: 5) {
    nodes { entity { id name kind town } match { field text } }
  }
}
`;

type Renderer = (options: Readonly<Record<string, unknown>>) => string;

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}

async function findRenderer(): Promise<Renderer | null> {
  try {
    return ((await import(PACKAGE)) as { renderGraphiQL: Renderer }).renderGraphiQL;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

const asksForPage = ({ method, headers }: Request): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html');

/** Shows GraphiQL to a browser that opens the API's address; for use outside production only. */
export function serveGraphiql() {
  let page: Promise<string | null> | null = null;
  const render = async (): Promise<string | null> =>
    (await findRenderer())?.({
      title: 'Knotenwerk',
      endpoint: '/graphql',
      defaultQuery: EXAMPLE,
    }) ?? null;
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const html = asksForPage(request) ? await (page ??= render()) : null;
    if (html === null) next();
    else response.setHeader('Content-Security-Policy', POLICY).type('html').send(html);
  };
}
