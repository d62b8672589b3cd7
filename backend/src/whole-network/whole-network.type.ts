import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Costs } from '../graphql/field-cost.ts';
import { Grouped } from '../grouping/groups.type.ts';
import { EntitySummary } from '../profiles/entity-summary.type.ts';
import { Link } from '../profiles/link.type.ts';

/** An actor with its place in the whole network. */
@ObjectType({ description: 'An actor with its place in the whole network.' })
export class PlacedActor {
  @Field(() => EntitySummary, { description: 'The actor.' })
  entity!: object;

  @Field(() => Float, {
    description:
      'To the right. Places stay from one data version to the next; one unit is about the distance of neighbours.',
  })
  x!: number;

  @Field(() => Float, { description: 'Down.' })
  y!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Its community; null: it hangs together with nobody, or with one other only.',
  })
  community!: string | null;
}

/** The whole network. */
@ObjectType({
  description: 'The whole network in an amount that can be drawn: at most 1,000 actors and groups.',
})
export class WholeNetwork extends Grouped {
  @Field(() => Int, { description: 'How many actors there are, drawn or in groups.' })
  totalCount!: number;

  @Field(() => Int, {
    description:
      'How many more pass the filter that have none of the links it asks for by type or confidence; they are not shown. ' +
      'Where it asks for no links, everybody is shown, linked or not.',
  })
  unlinkedCount!: number;

  @Costs({ length: 1_000 })
  @Field(() => [PlacedActor], { description: 'Most links first.' })
  nodes!: readonly object[];

  @Costs({ length: 1_000 })
  @Field(() => [Link], { description: 'Every link between two of these actors that fits.' })
  links!: readonly object[];
}
