import { ACTOR_LABELS } from '@knotenwerk/graph-schema';
import { Injectable } from '@nestjs/common';
import { checkActorTypes, checkRange, checkStates, toDay } from '../check-input.ts';
import { Clock } from '../clock.ts';
import type { EntitySummary } from '../database/entity-summary.ts';
import { BadInputError, NotFoundError } from '../errors.ts';
import {
  constraintsOf,
  LONGEST_WAY,
  withoutConstraints,
  type PathConstraint,
} from './path-constraint.ts';
import type { PathQuestion } from './path-question.ts';
import { PathRepository, type FoundPaths, type PathFilter } from './path.repository.ts';

const LENGTH = { from: 1, to: LONGEST_WAY };
const LIMIT = { from: 1, to: 10 };
const MOST_AVOIDED = 50;
const ACTORS = { de: 'Akteure', en: 'Actors' };

/** Ways between two actors that are there. */
export type FoundBetween = FoundPaths & {
  readonly from: EntitySummary;
  readonly to: EntitySummary;
};

/** Constraints without which there is a way, the question without them, and that way. */
export interface PathObstacle {
  readonly constraints: readonly PathConstraint[];
  readonly question: PathQuestion;
  readonly found: FoundBetween;
}

function checkEnds({ from, to, filter }: PathQuestion): void {
  if (from === to)
    throw new BadInputError(
      {
        de: 'Ein Weg braucht zwei verschiedene Akteure: „from“ und „to“ sind gleich.',
        en: 'A way needs two different actors: “from” and “to” are the same.',
      },
      'to',
    );
  const end = filter.avoid?.find((id) => id === from || id === to);
  if (end === undefined) return;
  throw new BadInputError(
    {
      de: `„${end}“ ist ein Ende des Weges und kann nicht gemieden werden.`,
      en: `“${end}” is an end of the way and can’t be avoided.`,
    },
    'filter.avoid',
  );
}

function checkAvoided(avoid: PathFilter['avoid'] = []): void {
  if (avoid.length <= MOST_AVOIDED && avoid.every((id) => id.trim() !== '')) return;
  const most = String(MOST_AVOIDED);
  throw new BadInputError(
    {
      de: `„filter.avoid“ darf höchstens ${most} Kennungen enthalten, keine davon leer.`,
      en: `“filter.avoid” may hold at most ${most} ids, none of them empty.`,
    },
    'filter.avoid',
  );
}

function getActor(id: string, entity: EntitySummary | null): EntitySummary {
  if (entity === null) throw new NotFoundError(id);
  if (!ACTOR_LABELS.includes(entity.label)) throw new NotFoundError(id, ACTORS);
  return entity;
}

/** How one actor reaches another, and what stands in the way. */
@Injectable()
export class PathService {
  constructor(
    private readonly paths: PathRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws BadInputError for a value out of range, NotFoundError for an end that is unknown or no actor. */
  async find(question: PathQuestion): Promise<FoundBetween> {
    const { from, to, maxLength, limit, filter, sourcedOnly } = question;
    checkEnds(question);
    checkAvoided(filter.avoid);
    checkRange(maxLength, LENGTH, 'maxLength');
    checkRange(limit, LIMIT, 'limit');
    checkActorTypes(filter.types, 'filter.types');
    checkStates(filter.states, 'filter.states');
    const asOf = toDay(question.asOf, 'asOf');
    const today = this.clock.today();
    const query = { from, to, maxLength, limit, filter, sourcedOnly, asOf, today };
    const found = await this.paths.find(query);
    return { ...found, from: getActor(from, found.from), to: getActor(to, found.to) };
  }

  /**
   * For a question that has no answer: each constraint that, taken away alone, leaves a way; where none does, all of them
   * together. Empty where even that leaves none.
   */
  async findObstacles(question: PathQuestion): Promise<readonly PathObstacle[]> {
    const constraints = constraintsOf(question);
    const alone = await Promise.all(constraints.map((name) => this.#without(question, [name])));
    const helping = alone.flatMap((obstacle) => obstacle ?? []);
    if (helping.length > 0 || constraints.length < 2) return helping;
    const together = await this.#without(question, constraints);
    return together === null ? [] : [together];
  }

  async #without(
    question: PathQuestion,
    constraints: readonly PathConstraint[],
  ): Promise<PathObstacle | null> {
    const without = { ...withoutConstraints(question, constraints), limit: 1 };
    const found = await this.find(without);
    return found.ways.length === 0 ? null : { constraints, question: without, found };
  }
}
