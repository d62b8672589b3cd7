import { Injectable } from '@nestjs/common';
import { checkRange } from '../check-input.ts';
import { LARGEST_PAGE } from '../database/page.ts';
import { RegionService, type CountQuestion } from './region.service.ts';
import { TerritoryRepository, type Territories } from './territory.repository.ts';

/** A question for territories as it arrives. */
export interface TerritoryQuestion extends CountQuestion {
  /** The most organisations, 1 to 200. */
  readonly first: number;
}

/** Which Kreise organisations are responsible for. */
@Injectable()
export class TerritoryService {
  constructor(
    private readonly territories: TerritoryRepository,
    private readonly regions: RegionService,
  ) {}

  /** Best connected first. Throws BadInputError for a number, day or Land that does not exist. */
  async list({ first, ...question }: TerritoryQuestion): Promise<Territories> {
    checkRange(first, { from: 1, to: LARGEST_PAGE }, 'first');
    return this.territories.list({ ...this.regions.toQuery(question), first });
  }
}
