import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Costs } from '../graphql/field-cost.ts';
import { EntitySummary } from '../profiles/entity-summary.type.ts';

/** A Kreis of a territory. */
@ObjectType({ description: 'A Kreis of a territory.' })
export class TerritoryDistrict {
  @Field(() => EntitySummary, { description: 'The Kreis.' })
  region!: object;

  @Field(() => String, { nullable: true, description: 'What it is called by law, in German.' })
  type!: string | null;
}

/** An organisation and the Kreise it is responsible for. */
@ObjectType({ description: 'An organisation and the Kreise it is responsible for.' })
export class Territory {
  @Field(() => EntitySummary, { description: 'The organisation.' })
  organisation!: object;

  @Costs({ length: 5 })
  @Field(() => [TerritoryDistrict], { description: 'The Kreise, by their keys.' })
  districts!: readonly object[];
}

/** The Kreise that organisations are responsible for. */
@ObjectType({ description: 'The Kreise that organisations are responsible for.' })
export class Territories {
  @Field(() => [Territory], { description: 'The best connected first.' })
  items!: readonly object[];

  @Field(() => Int, { description: 'How many organisations are responsible for a Kreis.' })
  totalCount!: number;

  @Field(() => Int, { description: 'How many organisations pass of whom no Kreis is known.' })
  withoutCount!: number;
}
