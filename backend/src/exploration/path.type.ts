import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { makeEnum } from '../graphql/enums.ts';
import { EntitySummary } from '../profiles/entity-summary.type.ts';
import { Link } from '../profiles/link.type.ts';
import { PATH_CONSTRAINTS } from './path-constraint.ts';

const PathConstraintEnum = makeEnum(
  'PathConstraint',
  'What may prevent a way.',
  Object.fromEntries(
    Object.entries(PATH_CONSTRAINTS).map(([name, { description }]) => [name, description]),
  ),
);

/** One step of a way. */
@ObjectType({ description: 'One step of a way: two actors and everything that links them.' })
export class Hop {
  @Field(() => EntitySummary, { description: 'Where one comes from.' })
  from!: object;

  @Field(() => EntitySummary, { description: 'Where one gets to.' })
  to!: object;

  @Field(() => [Link], {
    description:
      'Every link between the two that fits, told from where one comes: those that still hold first, then the best sourced.',
  })
  links!: readonly object[];

  @Field({ description: 'Whether all of these links have ended.' })
  ended!: boolean;
}

/** A way from one actor to another. */
@ObjectType({ description: 'A way from one actor to another that meets nobody twice.' })
export class Way {
  @Field(() => Int, { description: 'Number of steps.' })
  length!: number;

  @Field(() => [Hop], { description: 'The steps, from one end to the other.' })
  hops!: readonly object[];

  @Field({ description: 'Whether one of its steps has ended.' })
  ended!: boolean;
}

/** What prevents a way. */
@ObjectType({ description: 'What prevents every way, and the shortest way there is without it.' })
export class PathObstacle {
  @Field(() => [PathConstraintEnum], {
    description: 'One constraint where it alone prevents the way, else all of them.',
  })
  constraints!: readonly string[];

  @Field(() => Way, { description: 'The way there is without these constraints.' })
  way!: object;
}

/** Ways between two actors. */
@ObjectType({ description: 'How one actor reaches another.' })
export class Paths {
  @Field(() => EntitySummary, { description: 'Where the ways begin.' })
  from!: object;

  @Field(() => EntitySummary, { description: 'Where the ways end.' })
  to!: object;

  @Field(() => [Way], {
    description:
      'Fewest steps first, then fewest that have ended, then fewest without an opened source, then by the ids along the way.',
  })
  ways!: readonly object[];

  @Field(() => [PathObstacle], {
    description: 'Where there is no way: what prevents it. Empty where nothing asked for does.',
  })
  obstacles!: readonly object[];

  @Field(() => [ID], { description: 'Ids to avoid that no node has.' })
  unknownIds!: readonly string[];
}
