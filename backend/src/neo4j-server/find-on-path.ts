import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';

/** The first executable file of that name in the folders of a PATH, or null. */
export function findOnPath(program: string, path: readonly string[]): string | null {
  return path.map((folder) => join(folder, program)).find(isExecutableFile) ?? null;
}

function isExecutableFile(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false; // Not there or not ours to run: the search goes on in the next folder.
  }
}
