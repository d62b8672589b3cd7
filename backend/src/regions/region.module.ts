import { Module } from '@nestjs/common';
import { OverviewResolver } from './overview.resolver.ts';
import { OverviewService } from './overview.service.ts';
import { PlaceResolver } from './place.resolver.ts';
import { PlaceService } from './place.service.ts';
import { RegionResolver } from './region.resolver.ts';
import { RegionService } from './region.service.ts';
import { TerritoryResolver } from './territory.resolver.ts';
import { TerritoryService } from './territory.service.ts';

/** Who is where. */
@Module({
  providers: [
    RegionService,
    RegionResolver,
    PlaceService,
    PlaceResolver,
    OverviewService,
    OverviewResolver,
    TerritoryService,
    TerritoryResolver,
  ],
})
export class RegionModule {}
