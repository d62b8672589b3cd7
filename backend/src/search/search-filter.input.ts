import type { NodeLabel, OrganisationKind } from '@knotenwerk/graph-schema';
import { Field, InputType } from '@nestjs/graphql';
import { NodeLabelEnum, VOCABULARY_ENUMS } from '../graphql/enums.ts';

/** Which nodes may be found. */
@InputType('SearchFilter', {
  description: 'Which nodes may be found; an absent or empty list filters nothing.',
})
export class SearchFilterInput {
  @Field(() => [NodeLabelEnum], { nullable: true, description: 'Labels.' })
  labels?: NodeLabel[] | null;

  @Field(() => [VOCABULARY_ENUMS.OrganisationKind], {
    nullable: true,
    description: 'Kinds of organisation.',
  })
  kinds?: OrganisationKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Länder, ISO 3166-2 codes.' })
  states?: string[] | null;
}
