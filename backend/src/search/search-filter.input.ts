import type { Confidence, LinkType, NodeLabel, OrganisationKind } from '@knotenwerk/graph-schema';
import { Field, ID, InputType } from '@nestjs/graphql';
import { LinkTypeEnum, NodeLabelEnum, VOCABULARY_ENUMS } from '../graphql/enums.ts';

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

  @Field(() => [ID], { nullable: true, description: 'Themes; only who addresses one is found.' })
  themes?: string[] | null;

  @Field(() => [LinkTypeEnum], {
    nullable: true,
    description: 'Types of actor link; only who has one is found.',
  })
  types?: LinkType[] | null;

  @Field(() => [VOCABULARY_ENUMS.Confidence], { nullable: true, description: 'How documented.' })
  confidences?: Confidence[] | null;

  @Field(() => [VOCABULARY_ENUMS.OrganisationStatus], {
    nullable: true,
    description: 'Statuses of organisations.',
  })
  statuses?: string[] | null;
}
