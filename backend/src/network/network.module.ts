import { Module } from '@nestjs/common';
import { NetworkResolver } from './network.resolver.ts';
import { NetworkService } from './network.service.ts';

/** The network as a whole. */
@Module({ providers: [NetworkService, NetworkResolver] })
export class NetworkModule {}
