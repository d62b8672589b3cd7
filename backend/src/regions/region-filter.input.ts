import type { Confidence, OrganisationKind } from '@knotenwerk/graph-schema';
import { Args, Field, ID, InputType } from '@nestjs/graphql';
import { VOCABULARY_ENUMS } from '../graphql/enums.ts';

/** Which organisations count in a region. */
@InputType('RegionFilter', {
  description: 'Which organisations count; an absent or empty list filters nothing.',
})
export class RegionFilterInput {
  @Field(() => [VOCABULARY_ENUMS.OrganisationKind], { nullable: true, description: 'Kinds.' })
  kinds?: OrganisationKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Länder of their seat, ISO 3166-2 codes.' })
  states?: string[] | null;

  @Field(() => [VOCABULARY_ENUMS.OrganisationStatus], {
    nullable: true,
    description: 'Whether they are active.',
  })
  statuses?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Themes; any of them suffices.' })
  themes?: string[] | null;

  @Field(() => [VOCABULARY_ENUMS.Confidence], {
    nullable: true,
    description: 'Confidence of the link that ties them to the region.',
  })
  confidences?: Confidence[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'False: what has ended does not count.',
  })
  includeEnded?: boolean | null;
}

/** Which organisations a question about regions counts. */
export const CountedOrganisations = (): ParameterDecorator =>
  Args('filter', {
    type: () => RegionFilterInput,
    nullable: true,
    description: 'Which organisations count.',
  });
