import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { makeEnum, VOCABULARY_ENUMS } from '../graphql/enums.ts';
import { Costs } from '../graphql/field-cost.ts';
import { PartialDateScalar } from '../graphql/scalars/partial-date.scalar.ts';
import { KindCount } from '../network/network.type.ts';
import { EntitySummary } from '../profiles/entity-summary.type.ts';
import type { RegionMeasure } from './region-measure.ts';

const MEASURE_MEANINGS: Readonly<Record<RegionMeasure, string>> = {
  COUNT: 'How many there are.',
  PER_MILLION_INHABITANTS: 'How many there are for each million inhabitants.',
  PER_100000_EMPLOYEES: 'How many there are for each 100,000 employees in production.',
};

export const RegionMeasureEnum = makeEnum(
  'RegionMeasure',
  'What regions are compared by.',
  MEASURE_MEANINGS,
);

/** What a measure divides by. */
@ObjectType({ description: 'What a measure divides by.' })
export class MeasureBase {
  @Field(() => Float, { description: 'Inhabitants, or employees in production.' })
  persons!: number;

  @Field(() => PartialDateScalar, { description: 'When they were counted.' })
  year!: string;
}

/** How many organisations are tied to a region. */
@ObjectType({
  description:
    'How many organisations are tied to a region, each counted once: to the region, to one inside it, or to an area ' +
    'that reaches into it.',
})
export class RegionTally {
  @Field(() => EntitySummary, { description: 'The region.' })
  region!: object;

  @Field(() => VOCABULARY_ENUMS.RegionLevel, { description: 'Country, Land, Kreis or area.' })
  level!: string;

  @Field(() => String, { nullable: true, description: 'What it is called by law, in German.' })
  type!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the region it belongs to.' })
  parentId!: string | null;

  @Field(() => Int, { description: 'All of them.' })
  count!: number;

  @Field(() => Int, { description: 'Those with their seat in it.' })
  seatedCount!: number;

  @Field(() => Int, { description: 'Those active in it.' })
  activeCount!: number;

  @Field(() => Int, { description: 'Those responsible for it.' })
  responsibleCount!: number;

  @Field(() => [KindCount], { description: 'By kind; empty kinds are left out.' })
  kinds!: readonly object[];

  @Field(() => Float, {
    nullable: true,
    description: 'The count by the measure asked for; null where nothing is known to divide by.',
  })
  value!: number | null;

  @Field(() => MeasureBase, { nullable: true, description: 'What the measure divides by.' })
  base!: object | null;
}

/** Regions of one level side by side. */
@ObjectType({ description: 'Regions of one level side by side.' })
export class RegionComparison {
  @Field(() => RegionTally, { description: 'The region they are inside of.' })
  parent!: object;

  @Costs({ length: 400 })
  @Field(() => [RegionTally], { description: 'By name, umlauts as their base letters.' })
  regions!: readonly object[];

  @Field(() => Int, { description: 'Organisations that count in at least one of the regions.' })
  placedCount!: number;

  @Field(() => Int, { description: 'Organisations that count in more than one of the regions.' })
  severalCount!: number;
}
