import type { Day } from '@knotenwerk/graph-schema';
import { Injectable } from '@nestjs/common';
import { checkActorTypes, checkIds, checkRange, checkStates, toDay } from '../check-input.ts';
import { Clock } from '../clock.ts';
import { MOST_DRAWN, MOST_OPENED, type GroupingWish } from '../grouping/group-actors.ts';
import { PictureService } from '../whole-network/picture.service.ts';
import { inGroups, ungrouped, type DrawableNeighbourhood } from './in-groups.ts';
import { NeighbourhoodRepository, type NeighbourhoodFilter } from './neighbourhood.repository.ts';

const IDS = { from: 1, to: 20 };
const DEPTH = { from: 1, to: 3 };
const LIMIT = { from: 1, to: 200 };

/** A question for a neighbourhood as it arrives. */
export interface NeighbourhoodQuestion extends GroupingWish {
  /** 1 to 20 ids; none twice. */
  readonly ids: readonly string[];
  /** 1 to 3. */
  readonly depth: number;
  readonly filter: NeighbourhoodFilter;
  readonly asOf?: Day | null;
  /** 1 to 200 new neighbours of one node. */
  readonly limit: number;
}

/** Who is around somebody, in an amount that can be drawn. */
@Injectable()
export class NeighbourhoodService {
  constructor(
    private readonly neighbourhoods: NeighbourhoodRepository,
    private readonly pictures: PictureService,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws BadInputError for a value out of range. Unknown ids are told in the answer. Where there are more nodes than can
   * be drawn, they are put together as is wished for, else by kind.
   */
  async find(question: NeighbourhoodQuestion): Promise<DrawableNeighbourhood> {
    const { ids, depth, filter, asOf, limit, groupBy, opened } = question;
    checkIds(ids, IDS, 'ids');
    checkRange(depth, DEPTH, 'depth');
    checkRange(limit, LIMIT, 'limit');
    checkActorTypes(filter.types, 'filter.types');
    checkStates(filter.states, 'filter.states');
    checkIds(opened, MOST_OPENED, 'opened');
    const day = toDay(asOf, 'asOf');
    const today = this.clock.today();
    const query = { ids, depth, filter, limit, asOf: day, today };
    const whole = await this.neighbourhoods.find(query);
    if (whole.nodes.length <= MOST_DRAWN) return ungrouped(whole);
    return inGroups(whole, await this.pictures.get(), { groupBy, opened });
  }
}
