import type { OpenedStore } from '../database/opened-store.ts';

/** An empty store with its repositories, as the contract suites of both stores receive it. */
export interface StoreUnderTest extends OpenedStore {
  /** What the suite calls it: `embedded`, `Neo4j 5.26`. */
  readonly name: string;
  /** Closes the store and removes what it left behind. */
  close(): Promise<void>;
}
