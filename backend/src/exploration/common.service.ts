import { ACTOR_LABELS, type Confidence, type Day } from '@knotenwerk/graph-schema';
import { Injectable } from '@nestjs/common';
import { checkActorTypes, checkIds, checkStates, toDay } from '../check-input.ts';
import { Clock } from '../clock.ts';
import type { PageRequest } from '../database/entity-summary.ts';
import { NotFoundError } from '../errors.ts';
import { CommonRepository, type FoundCommon } from './common.repository.ts';
import type { NeighbourhoodFilter } from './neighbourhood.repository.ts';

const COUNT = { from: 2, to: 20 };
const ACTORS = { de: 'Akteure', en: 'Actors' };

/** A question for what actors have in common as it arrives. */
export interface CommonQuestion {
  /** 2 to 20 ids; none twice. */
  readonly ids: readonly string[];
  readonly asOf?: Day | null;
  readonly page: PageRequest;
}

/** Whom and what several actors have in common. */
@Injectable()
export class CommonService {
  constructor(
    private readonly common: CommonRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws BadInputError for a value out of range, NotFoundError for what is no actor. Unknown ids are told in the answer. */
  async findNeighbours(
    question: CommonQuestion,
    filter: NeighbourhoodFilter,
  ): Promise<FoundCommon> {
    checkActorTypes(filter.types, 'filter.types');
    checkStates(filter.states, 'filter.states');
    return this.#find(question, filter);
  }

  /** As `findNeighbours`, for the themes they address. */
  async findThemes(
    question: CommonQuestion,
    confidences: readonly Confidence[],
  ): Promise<FoundCommon> {
    return this.#find(question, { types: ['ADDRESSES'], labels: ['Theme'], confidences });
  }

  async #find(
    { ids, asOf, page }: CommonQuestion,
    filter: NeighbourhoodFilter,
  ): Promise<FoundCommon> {
    checkIds(ids, COUNT, 'ids');
    const day = toDay(asOf, 'asOf');
    const today = this.clock.today();
    const found = await this.common.find({ ids, filter, asOf: day, today, page });
    const other = found.asked.find(({ label }) => !ACTOR_LABELS.includes(label));
    if (other !== undefined) throw new NotFoundError(other.id, ACTORS);
    return found;
  }
}
