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
export const VARIABLES = {
  /** TCP port of API and web page; 0 lets the system choose one. */
  PORT: wholeNumber(0, 65_535),
  /** Address to listen on; 0.0.0.0 for every network of the machine. */
  HOST: text.regex(/^[A-Za-z0-9.:_-]+$/),
  /** `production`: no introspection, no GraphiQL, no field suggestions. */
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
export type Variable = keyof typeof VARIABLES;

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

/** What is said where a variable does not have its form. */
export const EXPECTED: Readonly<Record<Variable, Caption>> = {
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
