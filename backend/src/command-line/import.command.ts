import { resolve } from 'node:path';
import type { Command } from './command.ts';
import { withConfiguredStore } from './configured-store.ts';
import { tellCounts } from './count-lines.ts';
import { importFile, refuseUnreadable } from './import-file.ts';
import { parseWords } from './parse-words.ts';

const USAGE = { usage: 'npm run import -- FILE', takesFile: true, options: [] };

/** Takes the file of an export into the configured store, which must be empty. */
export const importCommand: Command = async (words, around) => {
  const file = resolve(parseWords(words, USAGE).file);
  await refuseUnreadable(file);
  await withConfiguredStore(around, async (store) => {
    around.out(`Imported ${tellCounts(await importFile(store, file))} from ${file}`);
  });
};
