import { greets } from './greeting.ts';
import { parseServerAddress, type ServerAddress } from './server-address.ts';

/** How long a living server may take for a handshake. */
const GREETING_MS = 1_600;

/**
 * The servers that may answer: the one of the URI, and every member of a cluster that has answered so far. One of them
 * is enough; the driver finds its way to it.
 */
export class KnownServers {
  readonly #addresses: Map<string, ServerAddress>;
  readonly #encrypted: boolean;
  #greeting: Promise<boolean> | null = null;

  /** Throws Neo4jStartError NEO4J_BAD_ADDRESS. */
  constructor(uri: string) {
    const address = parseServerAddress(uri);
    this.#encrypted = address.encrypted;
    this.#addresses = new Map([[`${address.host}:${String(address.port)}`, address]]);
  }

  /** Takes note of a server that has answered, as the driver names it: `host:port`. */
  add(name: string | undefined): void {
    if (name === undefined || this.#addresses.has(name)) return;
    this.#addresses.set(
      name,
      parseServerAddress(`${this.#encrypted ? 'bolt+s' : 'bolt'}://${name}`),
    );
  }

  /** Whether one of them greets; asked once, however many want to know at the same moment. */
  greet(): Promise<boolean> {
    this.#greeting ??= this.#greetAny().finally(() => (this.#greeting = null));
    return this.#greeting;
  }

  async #greetAny(): Promise<boolean> {
    const greetings = [...this.#addresses.values()].map(async (address) => {
      if (!(await greets(address, GREETING_MS))) throw new Error('No greeting');
    });
    return Promise.any(greetings).then(
      () => true,
      () => false,
    );
  }
}
