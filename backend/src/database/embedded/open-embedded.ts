import { EmbeddedCommonRepository } from '../../exploration/common.repository.embedded.ts';
import { EmbeddedNeighbourhoodRepository } from '../../exploration/neighbourhood.repository.embedded.ts';
import { EmbeddedPathRepository } from '../../exploration/path.repository.embedded.ts';
import { EmbeddedTimelineRepository } from '../../exploration/timeline.repository.embedded.ts';
import { EmbeddedNetworkRepository } from '../../network/network.repository.embedded.ts';
import { EmbeddedOrganisationRepository } from '../../organisations/organisation.repository.embedded.ts';
import { EmbeddedProfileRepository } from '../../profiles/profile.repository.embedded.ts';
import { EmbeddedOverviewRepository } from '../../regions/overview.repository.embedded.ts';
import { EmbeddedPlaceRepository } from '../../regions/place.repository.embedded.ts';
import { EmbeddedRegionRepository } from '../../regions/region.repository.embedded.ts';
import { EmbeddedTerritoryRepository } from '../../regions/territory.repository.embedded.ts';
import { EmbeddedSearchRepository } from '../../search/search.repository.embedded.ts';
import { EmbeddedArrangementRepository } from '../../whole-network/arrangement.repository.embedded.ts';
import { EmbeddedWholeNetworkRepository } from '../../whole-network/whole-network.repository.embedded.ts';
import type { OpenedStore } from '../opened-store.ts';
import { openEmbeddedStore, type EmbeddedStoreOptions } from './embedded-store.ts';

/** The embedded store of a folder with the repositories that read from it. Throws StoreError. */
export async function openEmbedded(options: EmbeddedStoreOptions): Promise<OpenedStore> {
  const store = await openEmbeddedStore(options);
  const { graph } = store;
  return {
    store,
    network: new EmbeddedNetworkRepository(graph),
    profiles: new EmbeddedProfileRepository(graph),
    organisations: new EmbeddedOrganisationRepository(graph),
    search: new EmbeddedSearchRepository(graph),
    neighbourhoods: new EmbeddedNeighbourhoodRepository(graph),
    paths: new EmbeddedPathRepository(graph),
    common: new EmbeddedCommonRepository(graph),
    timelines: new EmbeddedTimelineRepository(graph),
    wholeNetwork: new EmbeddedWholeNetworkRepository(graph),
    arrangements: new EmbeddedArrangementRepository(store),
    regions: new EmbeddedRegionRepository(graph),
    places: new EmbeddedPlaceRepository(graph),
    overviews: new EmbeddedOverviewRepository(graph),
    territories: new EmbeddedTerritoryRepository(graph),
  };
}
