import neo4j from 'neo4j-driver';
import type { Neo4jAccess } from '../neo4j-server/connectivity.neo4j.ts';

/** A record as plain values; whole numbers are numbers. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** Puts one statement and returns its records. */
export type AskNeo4j = (
  cypher: string,
  parameters?: Readonly<Record<string, unknown>>,
) => Promise<readonly PlainRecord[]>;

/** Lends a connection for some statements, each a transaction of its own, and closes it after. */
export async function withNeo4j<Result>(
  { uri, user, password }: Neo4jAccess,
  use: (ask: AskNeo4j) => Promise<Result>,
): Promise<Result> {
  const options = { disableLosslessIntegers: true };
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), options);
  try {
    return await use(async (cypher, parameters = {}) => {
      const session = driver.session();
      try {
        // Auto-commit, because `IN TRANSACTIONS` refuses to run inside one.
        const { records } = await session.run(cypher, parameters);
        return records.map((record) => record.toObject());
      } finally {
        await session.close();
      }
    });
  } finally {
    await driver.close();
  }
}

/** Puts one statement to a server over a connection of its own. */
export function askNeo4j(
  server: Neo4jAccess,
  cypher: string,
  parameters?: Readonly<Record<string, unknown>>,
): Promise<readonly PlainRecord[]> {
  return withNeo4j(server, (ask) => ask(cypher, parameters));
}
