import { Module } from '@nestjs/common';
import { NeighbourhoodResolver } from './neighbourhood.resolver.ts';
import { NeighbourhoodService } from './neighbourhood.service.ts';
import { TimelineResolver } from './timeline.resolver.ts';
import { TimelineService } from './timeline.service.ts';

/** Neighbourhoods of nodes, and their links over time. */
@Module({
  providers: [NeighbourhoodService, NeighbourhoodResolver, TimelineService, TimelineResolver],
})
export class ExplorationModule {}
