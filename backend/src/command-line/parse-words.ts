import { CommandError } from './command.ts';

/** How a command may be called. */
export interface Usage {
  /** Shown when it is called otherwise: `npm run export -- FILE [--force]`. */
  readonly usage: string;
  readonly takesFile: boolean;
  readonly options: readonly string[];
}

/** The words a command was called with. */
export interface ParsedWords {
  /** Empty where the command takes no file. */
  readonly file: string;
  readonly options: ReadonlySet<string>;
}

/** Reads the words of a command; throws CommandError with the usage for any it does not take. */
export function parseWords(
  words: readonly string[],
  { usage, takesFile, options }: Usage,
): ParsedWords {
  const [given, files] = [
    words.filter((word) => word.startsWith('-')),
    words.filter((word) => !word.startsWith('-')),
  ];
  const unknown = given.filter((word) => !options.includes(word));
  if (unknown.length > 0 || files.length !== (takesFile ? 1 : 0))
    throw new CommandError(`Usage: ${usage}`);
  return { file: files[0] ?? '', options: new Set(given) };
}
