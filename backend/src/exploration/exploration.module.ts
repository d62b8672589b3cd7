import { Module } from '@nestjs/common';
import { CommonResolver } from './common.resolver.ts';
import { CommonService } from './common.service.ts';
import { NeighbourhoodResolver } from './neighbourhood.resolver.ts';
import { NeighbourhoodService } from './neighbourhood.service.ts';
import { PathResolver } from './path.resolver.ts';
import { PathService } from './path.service.ts';

/** Neighbourhoods of nodes, ways between them, and what they have in common. */
@Module({
  providers: [
    NeighbourhoodService,
    NeighbourhoodResolver,
    PathService,
    PathResolver,
    CommonService,
    CommonResolver,
  ],
})
export class ExplorationModule {}
