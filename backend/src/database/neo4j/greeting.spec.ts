import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import { greets } from './greeting.ts';

/** A server in a thread of its own: it answers while the thread of the test is busy. */
const POLITE = `
  const { parentPort } = require('node:worker_threads');
  const server = require('node:net').createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.write(Buffer.from([0, 0, 4, 5])));
  });
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

function compute(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end) continue;
}

async function listen(onSocket: (socket: Socket) => void): Promise<[Server, number]> {
  const server = createServer(onSocket).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return [server, (server.address() as AddressInfo).port];
}

const address = (port: number) => ({ host: '127.0.0.1', port, encrypted: false });

describe('greeting a server', () => {
  it('is not blamed on the server when this process is busy longer than it waits', async () => {
    const worker = new Worker(POLITE, { eval: true });
    const [port] = (await once(worker, 'message')) as [number];
    const answer = greets(address(port), 300);
    compute(900);
    expect(await answer).toBe(true);
    await worker.terminate();
  });

  it('fails on a server that stays silent', async () => {
    const sockets: Socket[] = [];
    const [server, port] = await listen((socket) => sockets.push(socket));
    expect(await greets(address(port), 300)).toBe(false);
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  it('fails on a server that speaks another protocol', async () => {
    const [server, port] = await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await greets(address(port), 3_000)).toBe(false);
    server.close();
  });

  it('fails where nobody listens', async () => {
    const [server, port] = await listen(() => undefined);
    server.close();
    await once(server, 'close');
    expect(await greets(address(port), 3_000)).toBe(false);
  });
});
