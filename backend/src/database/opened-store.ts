import type { CommonRepository } from '../exploration/common.repository.ts';
import type { NeighbourhoodRepository } from '../exploration/neighbourhood.repository.ts';
import type { PathRepository } from '../exploration/path.repository.ts';
import type { TimelineRepository } from '../exploration/timeline.repository.ts';
import type { NetworkRepository } from '../network/network.repository.ts';
import type { OrganisationRepository } from '../organisations/organisation.repository.ts';
import type { ProfileRepository } from '../profiles/profile.repository.ts';
import type { OverviewRepository } from '../regions/overview.repository.ts';
import type { PlaceRepository } from '../regions/place.repository.ts';
import type { RegionRepository } from '../regions/region.repository.ts';
import type { TerritoryRepository } from '../regions/territory.repository.ts';
import type { SearchRepository } from '../search/search.repository.ts';
import type { ArrangementRepository } from '../whole-network/arrangement.repository.ts';
import type { WholeNetworkRepository } from '../whole-network/whole-network.repository.ts';
import type { Store } from './store.ts';

/** An opened store with the repositories that read from it, whichever store it is. */
export interface OpenedStore {
  readonly store: Store;
  readonly network: NetworkRepository;
  readonly profiles: ProfileRepository;
  readonly organisations: OrganisationRepository;
  readonly search: SearchRepository;
  readonly neighbourhoods: NeighbourhoodRepository;
  readonly paths: PathRepository;
  readonly common: CommonRepository;
  readonly timelines: TimelineRepository;
  readonly wholeNetwork: WholeNetworkRepository;
  readonly arrangements: ArrangementRepository;
  readonly regions: RegionRepository;
  readonly places: PlaceRepository;
  readonly overviews: OverviewRepository;
  readonly territories: TerritoryRepository;
}
