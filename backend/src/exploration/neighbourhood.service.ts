import type { Day } from '@knotenwerk/graph-schema';
import { Injectable } from '@nestjs/common';
import { checkActorTypes, checkRange, checkStates, toDay } from '../check-input.ts';
import { Clock } from '../clock.ts';
import { BadInputError } from '../errors.ts';
import { toDrawable } from './drawable.ts';
import {
  NeighbourhoodRepository,
  type Neighbourhood,
  type NeighbourhoodFilter,
} from './neighbourhood.repository.ts';

const MOST_IDS = 20;
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

function checkIds(ids: readonly string[]): void {
  const fitting = ids.length >= 1 && ids.length <= MOST_IDS && ids.every((id) => id.trim() !== '');
  if (fitting && new Set(ids).size === ids.length) return;
  const most = String(MOST_IDS);
  throw new BadInputError(
    {
      de: `„ids“ muss 1 bis ${most} verschiedene Kennungen enthalten, keine davon leer.`,
      en: `“ids” must hold 1 to ${most} different ids, none of them empty.`,
    },
    'ids',
  );
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
    checkIds(ids);
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
