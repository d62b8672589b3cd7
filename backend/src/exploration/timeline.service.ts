import { Injectable } from '@nestjs/common';
import { checkActorTypes, checkIds, checkStates } from '../check-input.ts';
import { Clock } from '../clock.ts';
import { countByYear, type YearOfLinks } from './link-period.ts';
import { TimelineRepository, type TimelineQuery } from './timeline.repository.ts';

const IDS = { from: 0, to: 20 };

/** How many links were valid, year by year. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly timelines: TimelineRepository,
    private readonly clock: Clock,
  ) {}

  /** From the first year a link names to this year. Throws BadInputError. An unknown id has no links. */
  async countLinks({ ids, filter }: TimelineQuery): Promise<readonly YearOfLinks[]> {
    checkIds(ids, IDS, 'ids');
    checkActorTypes(filter.types, 'filter.types');
    checkStates(filter.states, 'filter.states');
    return countByYear(await this.timelines.listPeriods({ ids, filter }), this.clock.today());
  }
}
