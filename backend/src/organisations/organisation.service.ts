import { Injectable } from '@nestjs/common';
import { checkStates, toDay } from '../check-input.ts';
import type { EntitySummary, Page, PageRequest } from '../database/entity-summary.ts';
import {
  OrganisationRepository,
  type OrganisationFilter,
  type OrganisationSort,
} from './organisation.repository.ts';

/** Lists organisations; refuses days and Länder that do not exist. */
@Injectable()
export class OrganisationService {
  constructor(private readonly organisations: OrganisationRepository) {}

  async list(
    filter: OrganisationFilter,
    sort: OrganisationSort,
    page: PageRequest,
  ): Promise<Page<EntitySummary>> {
    toDay(filter.asOf, 'filter.asOf');
    checkStates(filter.states, 'filter.states');
    return this.organisations.list(filter, sort, page);
  }
}
