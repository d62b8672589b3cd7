import { openStore } from '../application/open-store.ts';
import { readConfig } from '../config.ts';
import type { Store } from '../database/store.ts';
import type { Surroundings } from './command.ts';

/**
 * Opens the store the environment names, the same one the server would open, and closes it again whatever happens.
 * A server that runs on the embedded store holds its folder: StoreError STORE_LOCKED says so.
 */
export async function withConfiguredStore(
  { out, environment }: Surroundings,
  use: (store: Store) => Promise<void>,
): Promise<void> {
  const { store } = await openStore(readConfig(environment), out);
  try {
    await use(store);
  } finally {
    await store.close();
  }
}
