import { connect, type Socket } from 'node:net';
import { connect as connectEncrypted } from 'node:tls';
import type { ServerAddress } from './server-address.ts';

/** Opens a Bolt handshake: the magic number, then four versions, of which 5.0 to 5.4 is enough for any answer. */
const HANDSHAKE = Buffer.from('6060b01700040405000000000000000000000000', 'hex');

/** A version starts so, and "none of them" as well; neither HTTP nor TLS does. */
const BOLT_ANSWER = 0;

/** Waiting is counted in ticks: none passes while this process computes, so the server is not blamed for that. */
const TICK_MS = 100;

function openSocket({ host, port, encrypted }: ServerAddress): Socket {
  // Only whether somebody answers is asked here; the driver checks the certificate before it sends the password.
  return encrypted
    ? connectEncrypted({ host, port, servername: host, rejectUnauthorized: false })
    : connect({ host, port });
}

/**
 * Whether a server answers a Bolt handshake in time. The driver itself never gives up on a server that accepts the
 * connection and then stays silent, and leaves a socket behind for each attempt; this one never does.
 */
export function greets(address: ServerAddress, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = openSocket(address);
    const settle = (answered: boolean): void => {
      clearInterval(timer);
      socket.destroy();
      resolve(answered);
    };
    let ticks = Math.ceil(timeoutMs / TICK_MS);
    const timer = setInterval(() => {
      ticks -= 1;
      if (ticks <= 0) settle(false);
    }, TICK_MS);
    socket.once('data', (answer) => {
      settle(answer[0] === BOLT_ANSWER);
    });
    socket.once('error', () => {
      settle(false);
    });
    socket.once('close', () => {
      settle(false);
    });
    socket.write(HANDSHAKE);
  });
}
