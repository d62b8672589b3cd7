import type { Caption } from '@knotenwerk/graph-schema';
import { resolve } from 'node:path';
import { z } from 'zod';

const REPOSITORY = resolve(import.meta.dirname, '../..');
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

const text = z.string();
const choice = <const Words extends readonly [string, ...string[]]>(words: Words) => z.enum(words);
const wholeNumber = (from: number, to: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(from).max(to));

/** Every variable the server reads: its form, and in words what is expected. */
const VARIABLES = {
  /** TCP port of API and web page; 0 lets the system choose one. */
  PORT: wholeNumber(0, 65_535),
  /** Address to listen on; 0.0.0.0 for every network of the machine. */
  HOST: text.regex(/^[A-Za-z0-9.:_-]+$/),
  /** `production`: no introspection, no field suggestions. */
  NODE_ENV: choice(['production', 'development', 'test']),
  /** Folder of the embedded store; not used with Neo4j. */
  DATA_DIR: text,
  /** Folder of the built web page. */
  WEB_DIR: text,
  /** Address of a Neo4j server; without it the embedded store is used. */
  NEO4J_URI: text.regex(/^(|(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+)$/),
  NEO4J_USER: text,
  NEO4J_PASSWORD: text,
  NEO4J_DATABASE: text,
  /** Seconds to wait for Neo4j at the start. */
  NEO4J_START_TIMEOUT: wholeNumber(0, 86_400),
  /** Seconds one question to Neo4j may take. */
  NEO4J_REQUEST_TIMEOUT: wholeNumber(1, 3_600),
  /** From which weight on events are logged. */
  LOG_LEVEL: choice(LOG_LEVELS),
  /** `json`: one object a line; `pretty`: for people. */
  LOG_FORMAT: choice(['json', 'pretty']),
  /** Seconds running requests get to finish when the server stops. */
  SHUTDOWN_TIMEOUT: wholeNumber(0, 600),
  /** Seconds the server goes on answering after it has declared itself not ready, for load balancers. */
  SHUTDOWN_DELAY: wholeNumber(0, 600),
  /** `auto`: an empty store receives the seeds; `off`: it stays empty. */
  SEED: choice(['auto', 'off']),
} as const;
type Variable = keyof typeof VARIABLES;

/** Every default in one place; LOG_FORMAT is `pretty` in a terminal outside production. */
export const DEFAULTS = {
  PORT: '3000',
  HOST: '127.0.0.1',
  NODE_ENV: 'development',
  DATA_DIR: resolve(REPOSITORY, 'data-store'),
  WEB_DIR: resolve(REPOSITORY, 'frontend/dist'),
  NEO4J_URI: '',
  NEO4J_USER: 'neo4j',
  NEO4J_PASSWORD: '',
  NEO4J_DATABASE: 'neo4j',
  NEO4J_START_TIMEOUT: '60',
  NEO4J_REQUEST_TIMEOUT: '10',
  LOG_LEVEL: 'info',
  LOG_FORMAT: 'json',
  SHUTDOWN_TIMEOUT: '8',
  SHUTDOWN_DELAY: '0',
  SEED: 'auto',
} as const satisfies Record<Variable, string>;

const number = (from: number, to: number, unit = ''): Caption => ({
  de: `Erwartet wird eine ganze Zahl von ${String(from)} bis ${String(to)}${unit && ' (Sekunden)'}.`,
  en: `A whole number from ${String(from)} to ${String(to)} is expected${unit && ' (seconds)'}.`,
});
const oneOf = (...words: readonly string[]): Caption => ({
  de: `Erwartet wird eines von: ${words.join(', ')}.`,
  en: `One of these is expected: ${words.join(', ')}.`,
});
const ANY_TEXT: Caption = { de: 'Erwartet wird ein Text.', en: 'A text is expected.' };

const EXPECTED: Readonly<Record<Variable, Caption>> = {
  PORT: number(0, 65_535),
  HOST: {
    de: 'Erwartet wird eine Adresse wie 127.0.0.1 oder 0.0.0.0.',
    en: 'An address like 127.0.0.1 or 0.0.0.0 is expected.',
  },
  NODE_ENV: oneOf('production', 'development', 'test'),
  DATA_DIR: ANY_TEXT,
  WEB_DIR: ANY_TEXT,
  NEO4J_URI: {
    de: 'Erwartet wird eine Adresse wie neo4j://127.0.0.1:7687.',
    en: 'An address like neo4j://127.0.0.1:7687 is expected.',
  },
  NEO4J_USER: ANY_TEXT,
  NEO4J_PASSWORD: {
    de: 'Das Kennwort fehlt; mit NEO4J_URI wird es gebraucht.',
    en: 'The password is missing; it is needed with NEO4J_URI.',
  },
  NEO4J_DATABASE: ANY_TEXT,
  NEO4J_START_TIMEOUT: number(0, 86_400, 's'),
  NEO4J_REQUEST_TIMEOUT: number(1, 3_600, 's'),
  LOG_LEVEL: oneOf(...LOG_LEVELS),
  LOG_FORMAT: oneOf('json', 'pretty'),
  SHUTDOWN_TIMEOUT: number(0, 600, 's'),
  SHUTDOWN_DELAY: number(0, 600, 's'),
  SEED: oneOf('auto', 'off'),
};

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
