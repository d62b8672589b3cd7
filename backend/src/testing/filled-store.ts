import type { ChangeSet } from '@knotenwerk/graph-schema';
import { SMALL_NETWORK } from './small-network.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** Makes an empty store for one suite. */
export type OpenStore = () => Promise<StoreUnderTest>;

/** A store on Neo4j may have to wait for its server and for other suites. */
export const OPEN_TIMEOUT_MS = 300_000;

/** For a suite that only reads: one store holding the small network, or another, closed after the last test. */
export function useFilledStore(
  open: OpenStore,
  network: ChangeSet = SMALL_NETWORK,
): () => StoreUnderTest {
  let opened: StoreUnderTest | null = null;
  beforeAll(async () => {
    opened = await open();
    await opened.store.apply(network);
  }, OPEN_TIMEOUT_MS);
  afterAll(() => opened?.close());
  return () => {
    if (opened === null) throw new Error('The store is not open yet.');
    return opened;
  };
}

/** For a suite that writes: an empty store for every test. */
export function useEmptyStore(open: OpenStore): () => StoreUnderTest {
  let opened: StoreUnderTest | null = null;
  beforeEach(async () => {
    opened = await open();
  }, OPEN_TIMEOUT_MS);
  afterEach(() => opened?.close());
  return () => {
    if (opened === null) throw new Error('The store is not open yet.');
    return opened;
  };
}
