import { join, relative } from 'node:path';
import { passwordFile } from './password.ts';
import type { RunningNeo4jServer } from './running-server.ts';

/**
 * What a developer needs to know about a server that has started. The password itself is not
 * printed: screens are shared and terminals keep what they show.
 */
export function describeServer(server: RunningNeo4jServer, httpPort: number | null): string {
  const file = passwordFile(server.home);
  return [
    '',
    `Neo4j Community ${server.version} is running.`,
    '',
    `  Address   ${server.uri}`,
    ...(httpPort === null ? [] : [`  HTTP API  http://127.0.0.1:${String(httpPort)}`]),
    `  User      ${server.user}`,
    `  Password  in ${file} (only you can read it)`,
    `  Data      ${join(server.home, 'data')}`,
    `  Log       ${join(server.home, 'logs/neo4j.log')}`,
    '',
    'Start Knotenwerk with it, in another terminal and in this folder:',
    '',
    `  NEO4J_URI=${server.uri} NEO4J_USER=${server.user} NEO4J_PASSWORD="$(cat ${shellWord(file)})" npm start`,
    '',
    'Ctrl+C stops it.',
  ].join('\n');
}

/** The file as it is typed in this folder: short where it lies below, quoted where it must be. */
function shellWord(file: string): string {
  const below = relative(process.cwd(), file);
  const short = below.startsWith('..') ? file : below;
  return /^[\w./-]+$/.test(short) ? short : `'${short.replaceAll("'", String.raw`'\''`)}'`;
}
