import { connect, type Socket } from 'node:net';
import { connect as connectEncrypted } from 'node:tls';
import type { ServerAddress } from './server-address.ts';

/** Opens a Bolt handshake: the magic number, then four versions, of which 5.0 to 5.4 is enough for any answer. */
const HANDSHAKE = Buffer.from('6060b01700040405000000000000000000000000', 'hex');

function open({ host, port, encrypted }: ServerAddress): Socket {
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
    const socket = open(address);
    const settle = (answered: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answered);
    };
    const timer = setTimeout(settle, timeoutMs, false);
    socket.once('data', () => {
      settle(true);
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
