import type { Confidence, Day, OrganisationKind } from '@knotenwerk/graph-schema';
import { Field, ID, InputType } from '@nestjs/graphql';
import { VOCABULARY_ENUMS } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars/date.scalar.ts';

/** Which organisations are listed. */
@InputType('OrganisationFilter', {
  description: 'Which organisations; an absent or empty list filters nothing.',
})
export class OrganisationFilterInput {
  @Field(() => [VOCABULARY_ENUMS.OrganisationKind], { nullable: true, description: 'Kinds.' })
  kinds?: OrganisationKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Länder, ISO 3166-2 codes.' })
  states?: string[] | null;

  @Field(() => [VOCABULARY_ENUMS.OrganisationStatus], { nullable: true, description: 'Statuses.' })
  statuses?: string[] | null;

  @Field(() => [VOCABULARY_ENUMS.Confidence], { nullable: true, description: 'How documented.' })
  confidences?: Confidence[] | null;

  @Field(() => [ID], { nullable: true, description: 'Themes; any of them suffices.' })
  themes?: string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'A day its lifetime holds; names are those of that day, their order is that of today.',
  })
  asOf?: Day | null;
}
