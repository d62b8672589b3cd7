import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { NodeClassEnum, NodeLabelEnum, VOCABULARY_ENUMS } from '../graphql/enums.ts';
import { Grouped } from '../grouping/groups.type.ts';
import { EntitySummary } from '../profiles/entity-summary.type.ts';
import { Link } from '../profiles/link.type.ts';

/** A node of a neighbourhood. */
@ObjectType({ description: 'A node and how far it is from the nearest node asked for.' })
export class NeighbourhoodNode {
  @Field(() => Int, {
    description: 'Steps from the nearest node asked for; 0 for those themselves.',
  })
  distance!: number;

  @Field(() => EntitySummary, { description: 'The node.' })
  entity!: object;

  @Field(() => Float, {
    nullable: true,
    description: 'Where there are groups, its place among them, to the right; see PlacedActor.',
  })
  x!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Where there are groups, its place among them, down.',
  })
  y!: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Where there are groups, its community; null: it belongs to none.',
  })
  community!: string | null;
}

/** Neighbours that were left out. */
@ObjectType({ description: 'Neighbours of one node that were left out, by label and kind.' })
export class OmittedNeighbours {
  @Field(() => ID, { description: 'The node whose neighbours they are.' })
  via!: string;

  @Field(() => NodeLabelEnum, { description: 'Their label.' })
  label!: string;

  @Field(() => VOCABULARY_ENUMS.OrganisationKind, {
    nullable: true,
    description: 'Their kind, where they are organisations.',
  })
  kind!: string | null;

  @Field(() => NodeClassEnum, { description: 'How they would be drawn.' })
  nodeClass!: string;

  @Field(() => Int, { description: 'How many there are.' })
  count!: number;
}

/** Who is around somebody. */
@ObjectType({
  description:
    'Who is around the nodes asked for, in an amount that can be drawn: at most 1,000 actors and groups. ' +
    'The nodes asked for are drawn one by one.',
})
export class Neighbourhood extends Grouped {
  @Field(() => [NeighbourhoodNode], { description: 'By distance, then most links first.' })
  nodes!: readonly object[];

  @Field(() => [Link], { description: 'Every link between two of these nodes that fits.' })
  links!: readonly object[];

  @Field(() => Int, { description: 'Distinct nodes, those in groups and those left out included.' })
  totalCount!: number;

  @Field(() => [OmittedNeighbours], {
    description: 'What of these nodes’ neighbours was left out.',
  })
  omitted!: readonly object[];

  @Field(() => [ID], { description: 'Ids asked for that no node has.' })
  unknownIds!: readonly string[];
}
