import type { Store } from '../database/store.ts';
import type { NeighbourhoodRepository } from '../exploration/neighbourhood.repository.ts';
import type { NetworkRepository } from '../network/network.repository.ts';
import type { OrganisationRepository } from '../organisations/organisation.repository.ts';
import type { ProfileRepository } from '../profiles/profile.repository.ts';
import type { SearchRepository } from '../search/search.repository.ts';

/** An empty store with its repositories, as the contract suites of both stores receive it. */
export interface StoreUnderTest {
  /** What the suite calls it: `embedded`, `Neo4j 5.26`. */
  readonly name: string;
  readonly store: Store;
  readonly network: NetworkRepository;
  readonly profiles: ProfileRepository;
  readonly organisations: OrganisationRepository;
  readonly search: SearchRepository;
  readonly neighbourhoods: NeighbourhoodRepository;
  /** Closes the store and removes what it left behind. */
  close(): Promise<void>;
}
