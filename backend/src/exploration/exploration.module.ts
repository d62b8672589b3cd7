import { Module } from '@nestjs/common';
import { NeighbourhoodResolver } from './neighbourhood.resolver.ts';
import { NeighbourhoodService } from './neighbourhood.service.ts';

/** Neighbourhoods of nodes. */
@Module({ providers: [NeighbourhoodService, NeighbourhoodResolver] })
export class ExplorationModule {}
