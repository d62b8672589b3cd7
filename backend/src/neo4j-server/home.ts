import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Neo4jServerError } from './neo4j-server.error.ts';

/** How a server listens and how much memory it takes. */
export interface ServerShape {
  readonly boltPort: number;
  /** Null switches HTTP off. */
  readonly httpPort: number | null;
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
}

const FOLDERS = ['conf', 'data', 'logs', 'plugins', 'import', 'run'] as const;

/**
 * Lays out a server's home folder; the configuration is written anew, the data stays.
 * @throws Neo4jServerError HOME_UNUSABLE where no folder can be made or written
 */
export function layOutHome(home: string, shape: ServerShape): void {
  try {
    for (const folder of FOLDERS) mkdirSync(join(home, folder), { recursive: true });
    writeFileSync(join(home, 'conf/neo4j.conf'), configuration(shape));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${home} can't be used as Neo4j's data folder: ${reason}. Choose another one with NEO4J_DATA_DIR.`;
    throw new Neo4jServerError('HOME_UNUSABLE', message, { cause: error });
  }
}

/** Whether a server has run in this home before; its password can't be set from outside any more. */
export function hasDatabase(home: string): boolean {
  return existsSync(join(home, 'data/databases/system'));
}

function configuration(shape: ServerShape): string {
  return [
    '# Written at every start by backend/src/neo4j-server; changes made here are lost.',
    `server.bolt.listen_address=127.0.0.1:${String(shape.boltPort)}`,
    ...http(shape.httpPort),
    'server.https.enabled=false',
    `server.memory.heap.initial_size=${String(shape.heapMegabytes)}m`,
    `server.memory.heap.max_size=${String(shape.heapMegabytes)}m`,
    `server.memory.pagecache.size=${String(shape.pageCacheMegabytes)}m`,
    'dbms.usage_report.enabled=false',
    // Without it every stop waits 10 s for connections that are closed already.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    '',
  ].join('\n');
}

function http(port: number | null): readonly string[] {
  if (port === null) return ['server.http.enabled=false'];
  return ['server.http.enabled=true', `server.http.listen_address=127.0.0.1:${String(port)}`];
}
