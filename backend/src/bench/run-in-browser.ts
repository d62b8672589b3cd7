import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CommandError } from '../command-line/command.ts';
import { REPOSITORY_FOLDER } from '../neo4j-server/folders.ts';

/** The scripts belong to the page's own end-to-end suites, which know how to start it and where to click. */
const FOLDER = join(REPOSITORY_FOLDER, 'frontend/e2e/support');

/** Runs a script that measures in a browser, and reads what it prints. Throws CommandError without a browser. */
export async function runInBrowser<Measured>(
  script: string,
  words: readonly string[] = [],
): Promise<Measured> {
  const child = spawn(process.execPath, [join(FOLDER, script), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (child.exitCode !== 0) throw new CommandError('The browser could not be measured, see above.');
  return JSON.parse(printed) as Measured;
}
