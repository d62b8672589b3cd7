import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { makeEnum, NodeClassEnum, VOCABULARY_ENUMS } from '../graphql/enums.ts';
import { EntitySummary } from '../profiles/entity-summary.type.ts';
import { GROUPINGS } from './group-actors.ts';

export const GroupingEnum = makeEnum(
  'ActorGrouping',
  'What actors are put together by.',
  GROUPINGS,
);

/** Actors put together. */
@ObjectType({ description: 'Actors that stand together instead of being drawn one by one.' })
export class ActorGroup {
  @Field(() => ID, { description: 'The end of its ties; unlike any actor’s id.' })
  id!: string;

  @Field(() => ID, {
    description: 'What opens it, see `opened`; `NONE` for those that belong to no other.',
  })
  key!: string;

  @Field(() => VOCABULARY_ENUMS.OrganisationKind, {
    nullable: true,
    description: 'The kind of its members, where they are grouped by it.',
  })
  kind!: string | null;

  @Field(() => NodeClassEnum, {
    nullable: true,
    description: 'The class of its members, where they are grouped by kind.',
  })
  nodeClass!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The Land of its members, where they are grouped by it; ISO 3166-2.',
  })
  state!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The community of its members, where they are grouped by it.',
  })
  community!: string | null;

  @Field(() => Int, { description: 'How many members are not drawn one by one.' })
  count!: number;

  @Field(() => Float, { description: 'The middle of its members, to the right.' })
  x!: number;

  @Field(() => Float, { description: 'The middle of its members, down.' })
  y!: number;
}

/** Links of a group. */
@ObjectType({ description: 'How many links a group has with an actor or another group.' })
export class GroupTie {
  @Field(() => ID, { description: 'An actor or a group.' })
  from!: string;

  @Field(() => ID, { description: 'An actor or a group.' })
  to!: string;

  @Field(() => Int, { description: 'How many links, whichever way they point.' })
  count!: number;
}

/** A community. */
@ObjectType({ description: 'Actors that hang together more than with others (Louvain method).' })
export class Community {
  @Field(() => ID, { description: 'The id of the actor it is named after.' })
  id!: string;

  @Field(() => EntitySummary, { description: 'Its most connected member, which names it.' })
  lead!: object;

  @Field(() => Int, { description: 'How many of those that pass belong to it.' })
  count!: number;

  @Field(() => Int, {
    description: 'Its place among all communities by size, whatever is looked at; 0: the largest.',
  })
  rank!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The Land more than half of all its members are seated in; ISO 3166-2.',
  })
  state!: string | null;

  @Field(() => VOCABULARY_ENUMS.OrganisationKind, {
    nullable: true,
    description: 'The kind more than half of all its members are of.',
  })
  kind!: string | null;

  @Field(() => EntitySummary, {
    nullable: true,
    description:
      'The theme that stands out: at least three address it, a third of those who address any, ' +
      'and twice the share it has among all actors.',
  })
  theme!: object | null;
}

/** What a picture with groups tells besides actors and links. */
@ObjectType({ isAbstract: true })
export abstract class Grouped {
  @Field(() => GroupingEnum, {
    nullable: true,
    description: 'By what actors are grouped; null: everybody is drawn.',
  })
  groupBy!: string | null;

  @Field(() => [ActorGroup], { description: 'Largest first.' })
  groups!: readonly object[];

  @Field(() => [GroupTie], { description: 'The links groups have.' })
  ties!: readonly object[];

  @Field(() => [Community], {
    description: 'The communities of those drawn or in groups, by rank.',
  })
  communities!: readonly object[];
}
