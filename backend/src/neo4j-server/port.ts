import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below the range systems give to outgoing connections, so that none takes the port meanwhile. */
const LOWEST = 20_000;
const HIGHEST = 31_999;

/** A port on 127.0.0.1 that nothing listens on. */
export async function findFreePort(): Promise<number> {
  const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST + 1));
  return (await isPortFree(port)) ? port : findFreePort();
}

/** Whether a server could listen on this port of 127.0.0.1 now. */
export async function isPortFree(port: number): Promise<boolean> {
  const probe = createServer();
  try {
    probe.listen(port, '127.0.0.1');
    await once(probe, 'listening');
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
  probe.close();
  await once(probe, 'close');
  return true;
}

/** In use, or reserved for the administrator: in both cases another port has to be chosen. */
function isTaken(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EADDRINUSE' || code === 'EACCES';
}
