import { inspect } from 'node:util';
import { ConfigError } from '../config.ts';
import { ChangeRefusedError, DomainError } from '../errors.ts';

/** What is around a command: where it writes, and which store it works on. */
export interface Surroundings {
  /** Results and progress. */
  readonly out: (line: string) => void;
  /** What went wrong. */
  readonly error: (line: string) => void;
  /** The variables that name the store; those of the process unless told. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** A command of an operator; it fails by throwing. */
export type Command = (words: readonly string[], around: Surroundings) => Promise<void>;

/** The command was called or fed wrongly; the message says how it is meant. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** The process itself; it writes through the console, which bears a reader that goes away (`| head`). */
const PROCESS: Surroundings = {
  out: (line) => {
    console.log(line);
  },
  error: (line) => {
    console.error(line);
  },
};

/** What to tell of an error: plain sentences for what an operator can act on, everything for what nobody foresaw. */
function linesOf(error: unknown): readonly string[] {
  if (error instanceof ChangeRefusedError)
    return [error.message, ...error.issues.map(({ path, reason }) => `${path}: ${reason.en}`)];
  const isExpected =
    error instanceof DomainError || error instanceof ConfigError || error instanceof CommandError;
  return [isExpected ? error.message : inspect(error)];
}

/** Runs a command to its end and returns the exit code: 0, or 1 after telling why. */
export async function runCommand(
  command: Command,
  words: readonly string[],
  around = PROCESS,
): Promise<0 | 1> {
  try {
    await command(words, around);
    return 0;
  } catch (error) {
    for (const line of linesOf(error)) around.error(line);
    return 1;
  }
}
