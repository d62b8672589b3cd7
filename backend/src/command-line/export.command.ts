import { resolve } from 'node:path';
import type { Command } from './command.ts';
import { withConfiguredStore } from './configured-store.ts';
import { tellCounts } from './count-lines.ts';
import { exportFile, refuseToOverwrite } from './export-file.ts';
import { parseWords } from './parse-words.ts';

const FORCE = '--force';
const USAGE = {
  usage: `npm run export -- FILE [${FORCE}]`,
  takesFile: true,
  options: [FORCE],
};

/** Writes everything the configured store holds to a file of JSON lines. */
export const exportCommand: Command = async (words, around) => {
  const parsed = parseWords(words, USAGE);
  const file = resolve(parsed.file);
  refuseToOverwrite(file, parsed.options.has(FORCE));
  await withConfiguredStore(around, async (store) => {
    around.out(`Exported ${tellCounts(await exportFile(store, file))} to ${file}`);
  });
};
