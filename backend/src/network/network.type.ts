import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LinkTypeEnum, NodeClassEnum, NodeLabelEnum, VOCABULARY_ENUMS } from '../graphql/enums.ts';
import { DateTimeScalar } from '../graphql/scalars/date-time.scalar.ts';

/** How many nodes carry a label. */
@ObjectType({ description: 'How many nodes carry a label.' })
export class LabelCount {
  @Field(() => NodeLabelEnum, { description: 'The label.' })
  label!: string;

  @Field(() => Int, { description: 'How many there are.' })
  count!: number;
}

/** How many organisations are of a kind. */
@ObjectType({ description: 'How many organisations are of a kind.' })
export class KindCount {
  @Field(() => VOCABULARY_ENUMS.OrganisationKind, { description: 'The kind.' })
  kind!: string;

  @Field(() => NodeClassEnum, { description: 'How organisations of this kind are drawn.' })
  nodeClass!: string;

  @Field(() => Int, { description: 'How many there are.' })
  count!: number;
}

/** How many links are of a type. */
@ObjectType({ description: 'How many links are of a type.' })
export class LinkTypeCount {
  @Field(() => LinkTypeEnum, { description: 'The type.' })
  type!: string;

  @Field(() => Int, { description: 'How many there are.' })
  count!: number;
}

/** A recorded change; its author stays internal. */
@ObjectType({ description: 'A recorded change of the data.' })
export class Change {
  @Field(() => Int, { description: 'The data version it made.' })
  version!: number;

  @Field({ description: 'Why it was made.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  at!: string;

  @Field(() => Int, { description: 'How many nodes and links it touched.' })
  changed!: number;
}

/** What the network holds as a whole. */
@ObjectType({ description: 'What the network holds as a whole.' })
export class Network {
  @Field(() => [LabelCount], { description: 'Nodes by label; labels without a node are left out.' })
  labels!: readonly LabelCount[];

  @Field(() => [KindCount], { description: 'Organisations by kind; empty kinds are left out.' })
  kinds!: readonly KindCount[];

  @Field(() => [LinkTypeCount], { description: 'Links by type; empty types are left out.' })
  linkTypes!: readonly LinkTypeCount[];

  @Field(() => Int, { description: 'All nodes.' })
  nodeCount!: number;

  @Field(() => Int, { description: 'Organisations and persons.' })
  actorCount!: number;

  @Field(() => Int, { description: 'All links.' })
  linkCount!: number;

  @Field(() => Int, { description: 'Links between two actors.' })
  actorLinkCount!: number;

  @Field(() => Int, { description: '0 for an empty store, then one more with every change.' })
  dataVersion!: number;

  @Field(() => Change, { nullable: true, description: 'The change that made this data version.' })
  newestChange!: Change | null;
}
