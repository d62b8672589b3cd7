import { Field, Int, ObjectType } from '@nestjs/graphql';
import { VOCABULARY_ENUMS } from '../graphql/enums.ts';
import { KindCount, LabelCount, LinkTypeCount } from '../network/network.type.ts';
import { EntitySummary } from '../profiles/entity-summary.type.ts';

const COUNT = { description: 'How many there are.' };

/** How many nodes have their seat in a Land. */
@ObjectType({ description: 'How many nodes have their seat in a Land.' })
export class StateCount {
  @Field({ description: 'ISO 3166-2 code of the Land.' })
  state!: string;

  @Field(() => Int, COUNT)
  count!: number;
}

/** How many nodes address a theme. */
@ObjectType({ description: 'How many nodes address a theme.' })
export class ThemeCount {
  @Field(() => EntitySummary, { description: 'The theme.' })
  theme!: object;

  @Field(() => Int, COUNT)
  count!: number;
}

/** How many nodes are documented so well. */
@ObjectType({ description: 'How many nodes are documented so well.' })
export class ConfidenceCount {
  @Field(() => VOCABULARY_ENUMS.Confidence, { description: 'How documented.' })
  confidence!: string;

  @Field(() => Int, COUNT)
  count!: number;
}

/** How many organisations have a status. */
@ObjectType({ description: 'How many organisations have a status.' })
export class StatusCount {
  @Field(() => VOCABULARY_ENUMS.OrganisationStatus, { description: 'The status.' })
  status!: string;

  @Field(() => Int, COUNT)
  count!: number;
}

/** All hits of a search by value. */
@ObjectType({
  description:
    'All hits by value, the most frequent first. Each list is counted as if its own part of the filter were not set: ' +
    'it says what another choice would find. What does not occur is left out.',
})
export class SearchFacets {
  @Field(() => [LabelCount], { description: 'By label.' })
  labels!: readonly LabelCount[];

  @Field(() => [KindCount], { description: 'By kind of organisation.' })
  kinds!: readonly KindCount[];

  @Field(() => [StateCount], { description: 'By Land of the seat.' })
  states!: readonly StateCount[];

  @Field(() => [ThemeCount], { description: 'By theme they address; most address several.' })
  themes!: readonly ThemeCount[];

  @Field(() => [LinkTypeCount], {
    description: 'By type of actor link they have; the count is of nodes, not of links.',
  })
  types!: readonly LinkTypeCount[];

  @Field(() => [ConfidenceCount], { description: 'By how well they are documented.' })
  confidences!: readonly ConfidenceCount[];

  @Field(() => [StatusCount], { description: 'By status of organisations.' })
  statuses!: readonly StatusCount[];
}
