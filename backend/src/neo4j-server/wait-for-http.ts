import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 100;

/** Waits until the HTTP port answers, whatever it says; it opens some moments after Bolt. */
export async function waitForHttp(port: number, signal: AbortSignal): Promise<void> {
  while (!(await answers(port))) await sleep(POLL_MS, undefined, { signal });
}

async function answers(port: number): Promise<boolean> {
  try {
    await (await fetch(`http://127.0.0.1:${String(port)}/`)).arrayBuffer();
    return true;
  } catch {
    return false; // Nobody listens yet.
  }
}
