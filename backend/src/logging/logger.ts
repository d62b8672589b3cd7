import { pino, type Logger } from 'pino';
import type { Config } from '../config.ts';
import { toPrettyLine } from './pretty-line.ts';

export type { Logger } from 'pino';

/** Where log lines go; the process's standard error, or a list in a test. */
export interface LogSink {
  write(line: string): unknown;
}

/**
 * The log of the server: one event a line. It goes to standard error, so that standard output holds nothing
 * but what the server says to the person who starts it.
 */
export function createLogger(
  { level, format }: Config['log'],
  sink: LogSink = process.stderr,
): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  if (format === 'json') return pino(options, sink);
  return pino(options, { write: (line: string) => sink.write(toPrettyLine(line)) });
}
