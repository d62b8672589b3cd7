import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasDatabase } from './home.ts';
import { Neo4jServerError } from './neo4j-server.error.ts';

/** The file in a server's home that holds the password of the user `neo4j`. */
export function passwordFile(home: string): string {
  return join(home, 'password');
}

/**
 * The password of a home: the one kept there, else the wanted one or a random one, which is then
 * kept, readable by its owner only.
 * @throws Neo4jServerError PASSWORD_MISMATCH when the home has another one than the wanted,
 *   PASSWORD_MISSING when there is a database whose password nobody kept
 */
export function keepPassword(home: string, wanted: string | null): string {
  const file = passwordFile(home);
  if (existsSync(file)) return confirmed(readFileSync(file, 'utf8').trim(), wanted, home);
  if (hasDatabase(home)) throw withoutPassword(home);
  const password = wanted ?? randomBytes(16).toString('hex');
  writeFileSync(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
  return password;
}

function confirmed(kept: string, wanted: string | null, home: string): string {
  if (wanted === null || wanted === kept) return kept;
  throw new Neo4jServerError(
    'PASSWORD_MISMATCH',
    `The Neo4j in ${home} has another password; it is in ${passwordFile(home)}.`,
  );
}

function withoutPassword(home: string): Neo4jServerError {
  return new Neo4jServerError(
    'PASSWORD_MISSING',
    `${home} holds a Neo4j database, but not its password. Put it into ${passwordFile(home)}, or choose another folder with NEO4J_DATA_DIR.`,
  );
}
