import { Module, type DynamicModule } from '@nestjs/common';
import type { Clock } from '../clock.ts';
import type { OpenedStore } from '../database/opened-store.ts';
import { StoreModule } from '../database/store.module.ts';
import { ExplorationModule } from '../exploration/exploration.module.ts';
import { graphqlModule } from '../graphql/graphql.module.ts';
import { HealthModule } from '../health/health.module.ts';
import { NetworkModule } from '../network/network.module.ts';
import { OrganisationModule } from '../organisations/organisation.module.ts';
import { ProfileModule } from '../profiles/profile.module.ts';
import { WholeNetworkModule } from '../whole-network/whole-network.module.ts';
import { RegionModule } from '../regions/region.module.ts';
import { SearchModule } from '../search/search.module.ts';

/** What the application is made of. */
export interface ApplicationParts {
  readonly production: boolean;
  readonly opened: OpenedStore;
  /** The machine's clock unless told. */
  readonly clock?: Clock | undefined;
}

/** The whole server but its HTTP side. */
@Module({})
export class ApplicationModule {
  static of({ production, opened, clock }: ApplicationParts): DynamicModule {
    return {
      module: ApplicationModule,
      imports: [
        StoreModule.for(opened, clock),
        graphqlModule(production),
        HealthModule,
        NetworkModule,
        ProfileModule,
        SearchModule,
        OrganisationModule,
        ExplorationModule,
        WholeNetworkModule,
        RegionModule,
      ],
    };
  }
}
