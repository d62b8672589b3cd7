import { Module } from '@nestjs/common';
import { WholeNetworkModule } from '../whole-network/whole-network.module.ts';
import { CommonResolver } from './common.resolver.ts';
import { CommonService } from './common.service.ts';
import { NeighbourhoodResolver } from './neighbourhood.resolver.ts';
import { NeighbourhoodService } from './neighbourhood.service.ts';
import { PathResolver } from './path.resolver.ts';
import { PathService } from './path.service.ts';
import { TimelineResolver } from './timeline.resolver.ts';
import { TimelineService } from './timeline.service.ts';

/** Neighbourhoods of nodes, ways between them, what they have in common, and their links over time. */
@Module({
  imports: [WholeNetworkModule],
  providers: [
    NeighbourhoodService,
    NeighbourhoodResolver,
    PathService,
    PathResolver,
    CommonService,
    CommonResolver,
    TimelineService,
    TimelineResolver,
  ],
})
export class ExplorationModule {}
