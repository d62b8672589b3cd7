import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { Clock, SystemClock } from '../clock.ts';
import { CommonRepository } from '../exploration/common.repository.ts';
import { NeighbourhoodRepository } from '../exploration/neighbourhood.repository.ts';
import { PathRepository } from '../exploration/path.repository.ts';
import { TimelineRepository } from '../exploration/timeline.repository.ts';
import { NetworkRepository } from '../network/network.repository.ts';
import { OrganisationRepository } from '../organisations/organisation.repository.ts';
import { ProfileRepository } from '../profiles/profile.repository.ts';
import { OverviewRepository } from '../regions/overview.repository.ts';
import { PlaceRepository } from '../regions/place.repository.ts';
import { RegionRepository } from '../regions/region.repository.ts';
import { TerritoryRepository } from '../regions/territory.repository.ts';
import { SearchRepository } from '../search/search.repository.ts';
import { ArrangementRepository } from '../whole-network/arrangement.repository.ts';
import { WholeNetworkRepository } from '../whole-network/whole-network.repository.ts';
import type { OpenedStore } from './opened-store.ts';
import { Store } from './store.ts';

function providersOf(opened: OpenedStore): Provider[] {
  return [
    { provide: Store, useValue: opened.store },
    { provide: NetworkRepository, useValue: opened.network },
    { provide: ProfileRepository, useValue: opened.profiles },
    { provide: OrganisationRepository, useValue: opened.organisations },
    { provide: SearchRepository, useValue: opened.search },
    { provide: NeighbourhoodRepository, useValue: opened.neighbourhoods },
    { provide: PathRepository, useValue: opened.paths },
    { provide: CommonRepository, useValue: opened.common },
    { provide: TimelineRepository, useValue: opened.timelines },
    { provide: WholeNetworkRepository, useValue: opened.wholeNetwork },
    { provide: ArrangementRepository, useValue: opened.arrangements },
    { provide: RegionRepository, useValue: opened.regions },
    { provide: PlaceRepository, useValue: opened.places },
    { provide: OverviewRepository, useValue: opened.overviews },
    { provide: TerritoryRepository, useValue: opened.territories },
  ];
}

/** Hands the opened store, its repositories and the clock to whoever asks for their ports. */
@Module({})
export class StoreModule {
  static for(opened: OpenedStore, clock: Clock = new SystemClock()): DynamicModule {
    const providers = [...providersOf(opened), { provide: Clock, useValue: clock }];
    const exports = [
      ...providersOf(opened).map((provider) =>
        'provide' in provider ? provider.provide : provider,
      ),
      Clock,
    ];
    return { module: StoreModule, global: true, providers, exports };
  }
}
