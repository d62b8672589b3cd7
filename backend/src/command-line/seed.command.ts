import { SEED_FOLDER } from '@knotenwerk/seeds';
import { loadSeeds } from '../seeding/load-seeds.ts';
import type { Command } from './command.ts';
import { withConfiguredStore } from './configured-store.ts';
import { parseWords } from './parse-words.ts';

const USAGE = { usage: 'npm run seed', takesFile: false, options: [] };

/** Loads the seeds into the configured store, or brings them up to date there, and says what changed. */
export const seedCommand: Command = async (words, around) => {
  parseWords(words, USAGE);
  await withConfiguredStore(around, async (store) => {
    await loadSeeds(store, SEED_FOLDER, around.out);
  });
};
