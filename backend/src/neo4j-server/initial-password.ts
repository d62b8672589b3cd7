import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { neo4jEnvironment } from './java-process.ts';
import type { JavaHome } from './java.ts';
import { Neo4jServerError } from './neo4j-server.error.ts';

const run = promisify(execFile);

/**
 * Sets the password of the user `neo4j` in a home whose server has never run.
 * @throws Neo4jServerError START_FAILED with the words of Neo4j's admin tool
 */
export async function setInitialPassword(
  { java, library, home }: { java: JavaHome; library: string; home: string },
  password: string,
  signal?: AbortSignal,
): Promise<void> {
  // An argument file, because everybody on the machine may read the arguments of a process.
  const file = join(home, 'run/set-initial-password');
  const words = ['-cp', join(library, '*'), 'org.neo4j.cli.AdminTool'];
  const command = [...words, 'dbms', 'set-initial-password', '--', password];
  writeFileSync(file, command.map(quoted).join('\n'), { mode: 0o600 });
  try {
    await run(join(java.home, 'bin/java'), [`@${file}`], { env: neo4jEnvironment(home), signal });
  } catch (error) {
    throw signal?.aborted === true ? error : refused(error);
  } finally {
    rmSync(file, { force: true });
  }
}

function quoted(word: string): string {
  return `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function refused(error: unknown): Neo4jServerError {
  const { stderr } = error as { stderr?: string };
  const words = (stderr ?? String(error)).trim();
  return new Neo4jServerError('START_FAILED', `The password could not be set: ${words}`);
}
