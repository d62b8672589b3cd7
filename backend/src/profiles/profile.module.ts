import { Module } from '@nestjs/common';
import { EntityResolver } from './entity.resolver.ts';
import { LinkResolver } from './link.resolver.ts';
import { PROFILE_RESOLVERS } from './profile.resolver.ts';
import { ProfileService } from './profile.service.ts';

/** Profiles of nodes and the links in them. */
@Module({ providers: [ProfileService, ...PROFILE_RESOLVERS, EntityResolver, LinkResolver] })
export class ProfileModule {}
