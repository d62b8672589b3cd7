import { Neo4jStartError } from './neo4j-start.error.ts';

/** Where a server listens, read from its URI. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  readonly encrypted: boolean;
}

const DEFAULT_PORT = 7687;
const SCHEME = /^(bolt|neo4j)(\+s|\+ssc)?:$/;

function badAddress(options?: ErrorOptions): Neo4jStartError {
  return new Neo4jStartError(
    'NEO4J_BAD_ADDRESS',
    {
      de: 'Die Adresse des Neo4j-Servers ist ungültig. Erwartet wird zum Beispiel neo4j://127.0.0.1:7687.',
      en: 'The address of the Neo4j server is not valid. Something like neo4j://127.0.0.1:7687 is expected.',
    },
    options,
  );
}

function parseUrl(uri: string): URL {
  try {
    return new URL(uri);
  } catch (error) {
    throw badAddress({ cause: error });
  }
}

/** Reads where a server listens. Throws Neo4jStartError NEO4J_BAD_ADDRESS. */
export function parseServerAddress(uri: string): ServerAddress {
  const { protocol, hostname, port } = parseUrl(uri);
  if (!SCHEME.test(protocol) || hostname === '') throw badAddress();
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? DEFAULT_PORT : Number(port),
    encrypted: protocol.includes('+'),
  };
}
