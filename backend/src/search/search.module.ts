import { Module } from '@nestjs/common';
import { SearchResolver } from './search.resolver.ts';
import { SearchService } from './search.service.ts';

/** Finding nodes by what people type. */
@Module({ providers: [SearchService, SearchResolver] })
export class SearchModule {}
