import { Module } from '@nestjs/common';
import { RegionResolver } from './region.resolver.ts';
import { RegionService } from './region.service.ts';

/** Who is where. */
@Module({ providers: [RegionService, RegionResolver] })
export class RegionModule {}
