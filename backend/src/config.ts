import { resolve } from 'node:path';
import { z } from 'zod';
import { DEFAULTS, EXPECTED, VARIABLES, type Variable } from './config-variables.ts';

export { DEFAULTS } from './config-variables.ts';

const Environment = z.object(VARIABLES);

/** How to reach a Neo4j server. */
export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly startTimeoutMs: number;
  readonly requestTimeoutMs: number;
}

/** Everything the server is told from outside, checked and with every default filled in. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly production: boolean;
  readonly dataDir: string;
  readonly webDir: string;
  /** Null: the embedded store. */
  readonly neo4j: Neo4jConfig | null;
  readonly log: { readonly level: string; readonly format: 'json' | 'pretty' };
  readonly shutdown: { readonly timeoutMs: number; readonly delayMs: number };
  readonly seed: boolean;
}

/** The environment can't be used; `lines` says why, a sentence for each variable. */
export class ConfigError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigError';
  }
}

type Given = Readonly<Record<string, string | undefined>>;

function complaint(name: Variable, given: Given): string {
  const value = given[name];
  const told = value === undefined || name === 'NEO4J_PASSWORD' ? name : `${name}=${value}`;
  return `${told}: ${EXPECTED[name].de} / ${EXPECTED[name].en}`;
}

/** An empty variable counts as one that is not set. */
function check(given: Given, defaults: Readonly<Record<Variable, string>>) {
  const set = Object.entries(given).filter(([, value]) => value !== undefined && value !== '');
  const { data, error } = Environment.safeParse({ ...defaults, ...Object.fromEntries(set) });
  const wrong = new Set(error?.issues.map(({ path }) => path[0] as Variable));
  if (given['NEO4J_URI'] && !given['NEO4J_PASSWORD']) wrong.add('NEO4J_PASSWORD');
  if (data === undefined || wrong.size > 0)
    throw new ConfigError([...wrong].map((name) => complaint(name, given)));
  return data;
}

function toNeo4j(checked: z.infer<typeof Environment>): Neo4jConfig | null {
  if (checked.NEO4J_URI === '') return null;
  return {
    uri: checked.NEO4J_URI,
    user: checked.NEO4J_USER,
    password: checked.NEO4J_PASSWORD,
    database: checked.NEO4J_DATABASE,
    startTimeoutMs: checked.NEO4J_START_TIMEOUT * 1_000,
    requestTimeoutMs: checked.NEO4J_REQUEST_TIMEOUT * 1_000,
  };
}

/** Reads the environment; `terminal`: the log is read by a person. Throws ConfigError with every complaint at once. */
export function readConfig(
  given: Given = process.env,
  terminal = process.stderr.isTTY || false,
): Config {
  const pretty = terminal && given['NODE_ENV'] !== 'production';
  const checked = check(given, { ...DEFAULTS, ...(pretty ? { LOG_FORMAT: 'pretty' } : {}) });
  return {
    port: checked.PORT,
    host: checked.HOST,
    production: checked.NODE_ENV === 'production',
    dataDir: resolve(checked.DATA_DIR),
    webDir: resolve(checked.WEB_DIR),
    neo4j: toNeo4j(checked),
    log: { level: checked.LOG_LEVEL, format: checked.LOG_FORMAT },
    shutdown: {
      timeoutMs: checked.SHUTDOWN_TIMEOUT * 1_000,
      delayMs: checked.SHUTDOWN_DELAY * 1_000,
    },
    seed: checked.SEED === 'auto',
  };
}
