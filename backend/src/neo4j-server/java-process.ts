import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { JavaHome } from './java.ts';
import { NEO4J_RELEASE_FACTS, type Neo4jRelease } from './release.ts';
import { childEnvironment } from './settings.ts';

/** Everything the server's own process is started from. */
export interface JavaCommand {
  readonly release: Neo4jRelease;
  readonly java: JavaHome;
  readonly library: string;
  readonly home: string;
  readonly heapMegabytes: number;
  /** Trades peak speed for a quicker start and 200 MB: right for tests, wrong for measurements. */
  readonly isLight: boolean;
}

/** The environment that Neo4j's programs look at; it wins over a NEO4J_HOME of somebody else's. */
export function neo4jEnvironment(home: string): NodeJS.ProcessEnv {
  return childEnvironment({ NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') });
}

/**
 * Starts the server without its launcher, which would stay as a second process. It leads a process
 * group of its own: Ctrl+C reaches us only, and we stop it. What it prints goes to a file, so that
 * it does not depend on the process that started it.
 */
export function spawnServer(command: JavaCommand): ChildProcess {
  const output = openSync(consoleLog(command.home), 'a');
  try {
    return spawn(join(command.java.home, 'bin/java'), serverArguments(command), {
      cwd: command.home,
      detached: true,
      env: neo4jEnvironment(command.home),
      stdio: ['ignore', output, output],
    });
  } finally {
    closeSync(output);
  }
}

/** Where the server's Java prints what does not reach Neo4j's own log. */
export function consoleLog(home: string): string {
  return join(home, 'logs/console.log');
}

function serverArguments(command: JavaCommand): readonly string[] {
  const { heapMegabytes, isLight, library, release, home } = command;
  const heap = String(heapMegabytes);
  return [
    ...[`-Xms${heap}m`, `-Xmx${heap}m`],
    ...(isLight ? ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] : ['-XX:+UseG1GC']),
    ...['java.nio', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '--enable-native-access=ALL-UNNAMED',
    ...['-cp', join(library, '*'), NEO4J_RELEASE_FACTS[release].entryPoint],
    ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
  ];
}
