import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { flushFolder, STORE_FILES } from './store-files.ts';
import { writeFormat } from './store-format.ts';
import { mark } from './store-marker.ts';
import { EMPTY_STATE, writeState } from './store-state.ts';
import { openTables } from './store-tables.ts';

/**
 * Makes an empty store in a folder that has none. It is built aside and becomes the store by one renaming,
 * so that whoever is interrupted leaves either nothing or a whole store. The marker comes last:
 * a marked folder without its file has lost it and is not to be filled anew.
 */
export async function createStore(folder: string): Promise<void> {
  const aside = join(folder, STORE_FILES.creating);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside);
  const tables = openTables(aside, 'create');
  tables.root.transactionSync(() => {
    writeFormat(tables);
    writeState(tables, EMPTY_STATE);
  });
  await tables.root.close();
  renameSync(join(aside, STORE_FILES.data), join(folder, STORE_FILES.data));
  flushFolder(folder);
  rmSync(aside, { recursive: true, force: true });
  mark(folder);
}
