import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { EntitySummary } from '../profiles/entity-summary.type.ts';
import { Link } from '../profiles/link.type.ts';
import { ThemeCount } from '../search/search-facets.type.ts';
import { RegionTally } from './region.type.ts';

/** An organisation and what ties it to regions. */
@ObjectType({ description: 'An organisation and the links that tie it to regions.' })
export class TiedOrganisation {
  @Field(() => EntitySummary, { description: 'The organisation.' })
  organisation!: object;

  @Field(() => [Link], { description: 'What ties it.' })
  links!: readonly object[];
}

/** The first of a list of organisations. */
@ObjectType({
  description: 'The best connected of a list of organisations, and how many there are.',
})
export class TiedOrganisationList {
  @Field(() => [TiedOrganisation], { description: 'Those with most links first.' })
  items!: readonly object[];

  @Field(() => Int, { description: 'How many there are, shown or not.' })
  totalCount!: number;
}

/** The first of a list of events. */
@ObjectType({ description: 'The latest of a list of events, and how many there are.' })
export class EventList {
  @Field(() => [EntitySummary], { description: 'The latest first.' })
  items!: readonly object[];

  @Field(() => Int, { description: 'How many there are, shown or not.' })
  totalCount!: number;
}

/** What there is in a region. */
@ObjectType({ description: 'What there is in a region.' })
export class RegionOverview {
  @Field(() => [EntitySummary], { description: 'The regions it belongs to, the largest first.' })
  ancestors!: readonly object[];

  @Field(() => [EntitySummary], {
    description: 'The Länder of the country, the Kreise of a Land or area; a Kreis has none.',
  })
  parts!: readonly object[];

  @Field(() => [EntitySummary], { description: 'Areas it is part of, or that reach into it.' })
  areas!: readonly object[];

  @Field(() => [EntitySummary], { description: 'Länder or Kreise that share a border with it.' })
  neighbours!: readonly object[];

  @Field(() => TiedOrganisationList, { description: 'Who counts in it.' })
  members!: object;

  @Field(() => TiedOrganisationList, {
    description:
      'Initiatives that cover it, from inside or from a larger region, without a seat in it.',
  })
  covering!: object;

  @Field(() => TiedOrganisationList, {
    description: 'Chambers and ministries responsible for it, up to the federal level.',
  })
  responsible!: object;

  @Field(() => [ThemeCount], {
    description: 'Every theme with how many of its organisations address it; 0: nobody does.',
  })
  themes!: readonly object[];

  @Field(() => EventList, { description: 'Events that took place in it.' })
  events!: object;
}

/** A region beside the others of its level. */
@ObjectType({ description: 'A region beside the others of its level.' })
export class RegionStanding {
  @Field(() => RegionTally, { description: 'The region, measured by its inhabitants.' })
  tally!: object;

  @Field(() => Float, { description: 'How many count in a region of its level, on average.' })
  averageCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The same for each million inhabitants; null where their number is not known.',
  })
  averagePerMillion!: number | null;

  @Field(() => [RegionTally], {
    description: 'The three most like it in inhabitants and employees in production.',
  })
  similar!: readonly object[];
}
