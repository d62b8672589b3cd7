import { CommandError } from './command.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder',
  ENOTDIR: 'A part of the path is not a folder',
  EISDIR: 'This is a folder, not a file',
  EACCES: 'This file may not be read or written',
  EPERM: 'This file may not be read or written',
  EROFS: 'The disk can’t be written to',
  ENOSPC: 'The disk is full',
};

/** The system's error about a file as a sentence; any other error as it is. */
export function fileError(error: unknown, file: string): unknown {
  if (typeof error !== 'object' || error === null || !('code' in error)) return error;
  const sentence = SENTENCES[String(error.code)];
  return sentence === undefined ? error : new CommandError(`${sentence}: ${file}`);
}
