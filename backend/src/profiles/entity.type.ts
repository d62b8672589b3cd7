import { NODE_PROPERTIES } from '@knotenwerk/graph-schema';
import { Field, ID, Int, InterfaceType } from '@nestjs/graphql';
import { NodeClassEnum, NodeLabelEnum } from '../graphql/enums.ts';
import { addPropertyFields } from '../graphql/property-fields.ts';
import { DateTimeScalar } from '../graphql/scalars/date-time.scalar.ts';
import { Source } from './source.type.ts';

/** What every node has, whatever its label; sources and confidence come from the model. */
@InterfaceType('Entity', {
  description: 'What every node has, whatever its label.',
  resolveType: ({ label }: { label: string }) => label,
})
export abstract class Entity {
  @Field(() => ID, { description: 'Unique over all labels.' })
  id!: string;

  @Field(() => NodeLabelEnum, { description: 'What the node is.' })
  label!: string;

  @Field(() => NodeClassEnum, { description: 'How the node is drawn.' })
  nodeClass!: string;

  @Field({ description: 'In English where there is an English name and English is asked for.' })
  name!: string;

  @Field(() => Int, { description: 'Number of actor links at this node, current and past.' })
  degree!: number;

  @Field(() => Int, { description: 'Data version of the change that last touched it.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was first recorded.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: string;
}
addPropertyFields(Entity, NODE_PROPERTIES, { references: Source });
