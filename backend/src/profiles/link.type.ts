import { LINK_PROPERTIES } from '@knotenwerk/graph-schema';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LinkDirectionEnum, LinkTypeEnum } from '../graphql/enums.ts';
import { Connection } from '../graphql/page-info.type.ts';
import { addPropertyFields } from '../graphql/property-fields.ts';
import { DateTimeScalar } from '../graphql/scalars/date-time.scalar.ts';
import { EntitySummary } from './entity-summary.type.ts';
import { Source } from './source.type.ts';

/** A link with both its ends; role, period, confidence and sources come from the model. */
@ObjectType({ description: 'A link with both its ends.' })
export class Link {
  @Field(() => ID, { description: 'Its start, type and end.' })
  id!: string;

  @Field(() => LinkTypeEnum, { description: 'What the link says.' })
  type!: string;

  @Field(() => EntitySummary, { description: 'Where the link starts.' })
  from!: object;

  @Field(() => EntitySummary, { description: 'Where the link ends.' })
  to!: object;

  @Field(() => EntitySummary, {
    nullable: true,
    description: 'The other end where the links of one node are listed, else null.',
  })
  counterpart!: object | null;

  @Field({ description: 'Whether its end lies before today, or before the day that is asked for.' })
  ended!: boolean;

  @Field({
    description:
      'The link in words, with role and period, in the language of the request: read from the node whose links are listed, else from its start.',
  })
  sentence!: string;

  @Field(() => Int, { description: 'Data version of the change that last touched it.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was first recorded.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: string;
}
addPropertyFields(Link, LINK_PROPERTIES, { references: Source });

/** The links of one node, of one type, read from one end. */
@ObjectType({ description: 'The links of one node, of one type, read from one end.' })
export class LinkGroup {
  @Field(() => LinkTypeEnum, { description: 'What the links say.' })
  type!: string;

  @Field(() => LinkDirectionEnum, { description: 'From which end they are read.' })
  direction!: string;

  @Field({ description: 'What the links say, as a phrase in the language of the request.' })
  caption!: string;

  @Field({ description: 'What stands over the group, in the language of the request.' })
  heading!: string;

  @Field(() => Int, { description: 'How many there are, shown or not.' })
  totalCount!: number;

  @Field(() => [Link], { description: 'The first of them, by the name of the other end.' })
  links!: readonly object[];
}

/** A page of links. */
@ObjectType({ description: 'A page of links.' })
export class LinkConnection extends Connection {
  @Field(() => [Link], { description: 'The links of this page.' })
  nodes!: readonly object[];
}
