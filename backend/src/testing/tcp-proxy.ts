import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What Bolt sends to commit: a message of two bytes, 0xB0 0x12, between its length and the closing zero. */
const COMMIT = Buffer.from('0002b0120000', 'hex');

/**
 * Stands between a driver and a server and breaks the line in ways a server can't be asked for: silence while the
 * connection stays open, and an acknowledgement that gets lost.
 */
export class TcpProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #isSilent = false;
  #losesCommit = false;
  /** Connections that were opened so far. */
  connections = 0;

  private constructor(private readonly target: URL) {
    this.#server = createServer((client) => {
      this.#forward(client);
    });
  }

  /** Listens on a free port in front of `bolt://host:port`. */
  static async before(uri: string): Promise<TcpProxy> {
    const proxy = new TcpProxy(new URL(uri));
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get uri(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `bolt://127.0.0.1:${String(port)}`;
  }

  /** How many connections are open at the moment. */
  get open(): number {
    return this.#sockets.size;
  }

  /** Accepts connections, but lets no answer through any more. */
  fallSilent(): void {
    this.#isSilent = true;
  }

  /** Lets answers through again; what was swallowed is lost. */
  speak(): void {
    this.#isSilent = false;
  }

  /** Breaks the connection of the next commit after the server has done it, before the answer gets through. */
  loseNextCommit(): void {
    this.#losesCommit = true;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #forward(client: Socket): void {
    this.connections += 1;
    this.#sockets.add(client);
    const server = connect({ host: this.target.hostname, port: Number(this.target.port) });
    let isCommitting = false;
    client.on('data', (bytes) => {
      isCommitting = this.#losesCommit && bytes.includes(COMMIT);
      server.write(bytes);
    });
    server.on('data', (bytes) => {
      if (isCommitting) {
        this.#losesCommit = false;
        client.destroy();
      } else if (!this.#isSilent) client.write(bytes);
    });
    this.#endTogether(client, server);
  }

  #endTogether(client: Socket, server: Socket): void {
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.#sockets.delete(client);
        other.destroy();
      });
    }
  }
}
