import neo4j, { type Plan } from 'neo4j-driver';
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

/** How a server means to answer a statement. */
export interface Explained {
  /** Every operator of the plan, such as `NodeUniqueIndexSeek`. */
  readonly operators: readonly string[];
  /** What the server has against the statement. */
  readonly warnings: readonly string[];
}

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType, ...children.flatMap(operatorsOf)];
}

/** Success, nothing returned, a parameter not given: what every explanation says. */
const NO_FAULTS: readonly string[] = ['00000', '00001', '01N60'];

/** Asks how a server would answer a statement, without running it. */
export async function explainNeo4j(
  { uri, user, password }: Neo4jAccess,
  cypher: string,
): Promise<Explained> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`);
    const faults = summary.gqlStatusObjects.filter(
      ({ gqlStatus }) => !NO_FAULTS.includes(gqlStatus),
    );
    return {
      operators: summary.plan ? operatorsOf(summary.plan) : [],
      warnings: faults.map(
        ({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`,
      ),
    };
  } finally {
    await driver.close();
  }
}
