import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection } from '../graphql/page-info.type.ts';
import { EntitySummary } from '../profiles/entity-summary.type.ts';
import { Link } from '../profiles/link.type.ts';

/** What several actors are linked with. */
@ObjectType({ description: 'What at least two of the actors asked for are linked with.' })
export class CommonCounterpart {
  @Field(() => EntitySummary, { description: 'Who or what it is.' })
  entity!: object;

  @Field(() => Int, { description: 'How many of the actors asked for are linked with it.' })
  count!: number;

  @Field(() => [Link], { description: 'The links between it and them.' })
  links!: readonly object[];
}

/** A page of what several actors have in common. */
@ObjectType({ description: 'A page of what several actors have in common.' })
export class CommonConnection extends Connection {
  @Field(() => [CommonCounterpart], {
    description: 'Linked with most of them first, then with most links, then by id.',
  })
  nodes!: readonly object[];

  @Field(() => [EntitySummary], { description: 'The actors asked for that there are.' })
  asked!: readonly object[];

  @Field(() => [ID], { description: 'Ids asked for that no node has.' })
  unknownIds!: readonly string[];
}
