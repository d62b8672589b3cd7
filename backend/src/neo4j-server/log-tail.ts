import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { consoleLog } from './java-process.ts';

const LINES = 15;

/** How long each log was at some moment, in bytes, so that what is older can be left out. */
export type LogMark = Readonly<Record<string, number>>;

/** Notes where the logs of a home end now. */
export function markLogs(home: string): LogMark {
  const size = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return Object.fromEntries(logFiles(home).map((file) => [file, size(file)]));
}

/** The last lines of what the server said, in its log and on its console; empty when nothing. */
export function logTail(home: string, since: LogMark = {}): string {
  return logFiles(home)
    .map((file) => lastLines(file, since[file] ?? 0))
    .join('');
}

function logFiles(home: string): readonly string[] {
  return [join(home, 'logs/neo4j.log'), consoleLog(home)];
}

function lastLines(file: string, from: number): string {
  if (!existsSync(file)) return '';
  const said = readFileSync(file).subarray(from).toString('utf8').trimEnd();
  if (said === '') return '';
  const lines = said.split('\n').slice(-LINES);
  return lines.map((line) => `\n  ${line}`).join('');
}
