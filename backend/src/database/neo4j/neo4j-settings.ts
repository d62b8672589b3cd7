/** How to reach a Neo4j server; `config.ts` fills it from the environment. */
export interface Neo4jSettings {
  /** `bolt://`, `neo4j://`, each with `+s` or `+ssc` for encryption. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** How long the start waits for the server. */
  readonly startTimeoutMs: number;
  /** How long a living server may take to answer one question. */
  readonly requestTimeoutMs: number;
}

/** What the settings are without a wish. */
export const NEO4J_DEFAULTS = {
  database: 'neo4j',
  startTimeoutMs: 60_000,
  requestTimeoutMs: 10_000,
} as const satisfies Partial<Neo4jSettings>;

/** How long one change set or import may take; a load of many thousand rows is far below it. */
export const WRITE_TIMEOUT_MS = 600_000;
