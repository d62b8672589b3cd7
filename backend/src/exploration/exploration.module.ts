import { Module } from '@nestjs/common';
import { NeighbourhoodResolver } from './neighbourhood.resolver.ts';
import { NeighbourhoodService } from './neighbourhood.service.ts';
import { PathResolver } from './path.resolver.ts';
import { PathService } from './path.service.ts';

/** Neighbourhoods of nodes and ways between them. */
@Module({ providers: [NeighbourhoodService, NeighbourhoodResolver, PathService, PathResolver] })
export class ExplorationModule {}
