import { parseServerAddress } from './server-address.ts';

describe('the address of a server', () => {
  it.each([
    ['bolt://127.0.0.1:7688', { host: '127.0.0.1', port: 7688, encrypted: false }],
    ['neo4j://db.example.org', { host: 'db.example.org', port: 7687, encrypted: false }],
    [
      'neo4j+s://x.databases.neo4j.io',
      { host: 'x.databases.neo4j.io', port: 7687, encrypted: true },
    ],
    ['bolt+ssc://[::1]:9999', { host: '::1', port: 9999, encrypted: true }],
    [
      'neo4j://db.example.org:7687/?policy=eu',
      { host: 'db.example.org', port: 7687, encrypted: false },
    ],
  ])('is read from %s', (uri, address) => {
    expect(parseServerAddress(uri)).toEqual(address);
  });

  it.each(['http://127.0.0.1:7474', 'bolt:', 'localhost:7687', 'neo4j+x://a', ''])(
    'is refused when it is none: %p',
    (uri) => {
      expect(() => parseServerAddress(uri)).toThrow('The address of the Neo4j server is not valid');
    },
  );
});
