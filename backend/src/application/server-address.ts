import type { AddressInfo } from 'node:net';

const EVERY_NETWORK = new Set(['0.0.0.0', '::']);

/** The address a person on this machine can open, ending with a slash. */
export function writeAddress({ address, family, port }: AddressInfo): string {
  const host = EVERY_NETWORK.has(address) ? 'localhost' : address;
  const written = family === 'IPv6' && host === address ? `[${host}]` : host;
  return `http://${written}:${String(port)}/`;
}
