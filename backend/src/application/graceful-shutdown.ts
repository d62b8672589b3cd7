import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';

/** How long the parts behind the HTTP server may take to let go. */
const LETTING_GO_MS = 1_500;
const SWEEP_MS = 50;

/**
 * Keeps the connections on which nothing was ever asked; browsers open such ones in advance. Node counts them as busy,
 * so a server that stops would wait for them. To be called before the server listens.
 */
export function trackUnasked(http: Server): ReadonlySet<Socket> {
  const unasked = new Set<Socket>();
  http.on('connection', (socket: Socket) => {
    unasked.add(socket);
    socket.once('close', () => unasked.delete(socket));
  });
  http.on('request', ({ socket }) => unasked.delete(socket));
  return unasked;
}

/** The parts of a running server, in the order they are shut. */
export interface Shutdown {
  readonly http: Server;
  /** See trackUnasked. */
  readonly unasked: ReadonlySet<Socket>;
  readonly times: Config['shutdown'];
  /** From now on the server declares itself not ready. */
  readonly announce: () => void;
  /** Closes the application and the store behind it. */
  readonly letGo: () => Promise<void>;
}

/**
 * Closes the listener and waits for running requests; idle connections are closed at once, whatever is left
 * when `cut` is aborted, at that moment. Node closes idle connections only once, hence the sweep.
 */
async function finishRequests({ http, unasked }: Shutdown, cut: AbortSignal): Promise<void> {
  const sweep = setInterval(() => {
    http.closeIdleConnections();
    for (const socket of unasked) socket.destroy();
  }, SWEEP_MS);
  const closeAll = () => {
    http.closeAllConnections();
  };
  cut.addEventListener('abort', closeAll);
  await new Promise<void>((resolve) => {
    http.close(() => {
      resolve();
    });
    if (cut.aborted) closeAll();
  });
  clearInterval(sweep);
  cut.removeEventListener('abort', closeAll);
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await sleep(ms, undefined, { signal }).catch(() => undefined);
}

/**
 * Stops a server in good order: not ready, then no new connections, running requests finish, application and store
 * are closed. An impatient second call (`hurry`) cuts what still runs. Returns whether everything let go in time.
 */
export async function shutDown(shutdown: Shutdown, hurry: AbortSignal): Promise<boolean> {
  const { times, announce, letGo } = shutdown;
  announce();
  await pause(times.delayMs, hurry);
  await finishRequests(shutdown, AbortSignal.any([hurry, AbortSignal.timeout(times.timeoutMs)]));
  const late = Symbol('late');
  const outcome = await Promise.race([letGo(), sleep(LETTING_GO_MS, late, { ref: false })]);
  return outcome !== late;
}
