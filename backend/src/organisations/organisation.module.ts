import { Module } from '@nestjs/common';
import { OrganisationResolver } from './organisation.resolver.ts';
import { OrganisationService } from './organisation.service.ts';

/** Lists of organisations. */
@Module({ providers: [OrganisationService, OrganisationResolver] })
export class OrganisationModule {}
