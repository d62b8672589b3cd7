import { createServer, type AddressInfo, type Server } from 'node:net';
import { KnownServers } from './known-servers.ts';

async function politeServer(): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.write(Buffer.from([0, 0, 4, 5])));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const nameOf = (server: Server): string =>
  `127.0.0.1:${String((server.address() as AddressInfo).port)}`;

describe('the known servers of a cluster', () => {
  it('greet as long as one of them does, though the one of the address is gone', async () => {
    const member = await politeServer();
    const servers = new KnownServers('neo4j://127.0.0.1:1');
    expect(await servers.greet()).toBe(false);
    servers.add(nameOf(member));
    expect(await servers.greet()).toBe(true);
    await new Promise((resolve) => member.close(resolve));
    expect(await servers.greet()).toBe(false);
  });

  it('are known by one name each', async () => {
    const member = await politeServer();
    let connections = 0;
    member.on('connection', () => (connections += 1));
    const servers = new KnownServers(`bolt://${nameOf(member)}`);
    servers.add(nameOf(member));
    servers.add(undefined);
    await Promise.all([servers.greet(), servers.greet()]);
    expect(connections).toBe(1);
    await new Promise((resolve) => member.close(resolve));
  });
});
