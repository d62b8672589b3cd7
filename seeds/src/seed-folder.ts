import { fileURLToPath } from 'node:url';

/** Where the committed data lies; the same from `src` and from `dist`, which are siblings. */
export const SEED_FOLDER = fileURLToPath(new URL('../data', import.meta.url));
