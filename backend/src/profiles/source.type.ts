import { NODE_LABELS } from '@knotenwerk/graph-schema';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { addPropertyFields } from '../graphql/property-fields.ts';

/** A document as it is cited; its own fields come from the model. */
@ObjectType({ description: 'A document that something rests on.' })
export class Source {
  @Field(() => ID, { description: 'Id of the document.' })
  id!: string;
}
addPropertyFields(Source, NODE_LABELS.Document.properties);
