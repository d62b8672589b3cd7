import type { Day } from '@knotenwerk/graph-schema';
import { Injectable } from '@nestjs/common';
import { checkActorTypes, checkIds, checkRange, checkStates, toDay } from '../check-input.ts';
import { Clock } from '../clock.ts';
import { toDrawable } from './drawable.ts';
import {
  NeighbourhoodRepository,
  type Neighbourhood,
  type NeighbourhoodFilter,
} from './neighbourhood.repository.ts';

const IDS = { from: 1, to: 20 };
const DEPTH = { from: 1, to: 3 };
const LIMIT = { from: 1, to: 200 };

/** A question for a neighbourhood as it arrives. */
export interface NeighbourhoodQuestion {
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
    private readonly clock: Clock,
  ) {}

  /** Throws BadInputError for a value out of range. Unknown ids are told in the answer. */
  async find({ ids, depth, filter, asOf, limit }: NeighbourhoodQuestion): Promise<Neighbourhood> {
    checkIds(ids, IDS, 'ids');
    checkRange(depth, DEPTH, 'depth');
    checkRange(limit, LIMIT, 'limit');
    checkActorTypes(filter.types, 'filter.types');
    checkStates(filter.states, 'filter.states');
    const day = toDay(asOf, 'asOf');
    const today = this.clock.today();
    return toDrawable(
      await this.neighbourhoods.find({ ids, depth, filter, limit, asOf: day, today }),
    );
  }
}
