import { currentRegionId, NODE_LABELS } from '@knotenwerk/graph-schema';
import { Injectable } from '@nestjs/common';
import { checkStates, toDay } from '../check-input.ts';
import { Clock } from '../clock.ts';
import { NotFoundError } from '../errors.ts';
import {
  RegionRepository,
  type ComparedRegions,
  type CountQuery,
  type RegionFilter,
  type RegionLevel,
} from './region.repository.ts';

/** Who is asked for, as it arrives. */
export interface CountQuestion {
  readonly filter: RegionFilter;
  readonly asOf?: string | null;
}

/** A question for regions side by side as it arrives. */
export interface CompareQuestion extends CountQuestion {
  readonly level: RegionLevel;
  /** Id of a region; that of a Kreis merged into another stands for its successor. */
  readonly parent: string;
}

/** Who is where. */
@Injectable()
export class RegionService {
  constructor(
    private readonly regions: RegionRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws BadInputError for what does not exist in the calendar or is no Land, NotFoundError for what is no region. */
  async compare({ level, parent, ...question }: CompareQuestion): Promise<ComparedRegions> {
    const query = { ...this.toQuery(question), level, parent: currentRegionId(parent) };
    const found = await this.regions.compare(query);
    if (found === null) throw new NotFoundError(parent, NODE_LABELS.Region.plural);
    return found;
  }

  /** What is asked, checked, with the day of today. Throws BadInputError. */
  toQuery({ filter, asOf }: CountQuestion): CountQuery {
    checkStates(filter.states, 'filter.states');
    return { filter, asOf: toDay(asOf, 'asOf'), today: this.clock.today() };
  }
}
