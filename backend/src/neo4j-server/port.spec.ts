import { once } from 'node:events';
import { createServer } from 'node:net';
import { findFreePort, isPortFree } from './port.ts';

describe('ports', () => {
  it('tells a port that is in use from a free one', async () => {
    const port = await findFreePort();
    expect(await isPortFree(port)).toBe(true);
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    expect(await isPortFree(port)).toBe(false);
    server.close();
  });

  it('stays below the range of outgoing connections', async () => {
    const ports = await Promise.all(Array.from({ length: 20 }, findFreePort));
    for (const port of ports) expect(port).toBeLessThan(32_768);
  });
});
