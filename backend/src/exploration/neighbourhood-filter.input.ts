import type { Confidence, LinkType, NodeLabel, OrganisationKind } from '@knotenwerk/graph-schema';
import { Field, ID, InputType } from '@nestjs/graphql';
import { LinkTypeEnum, NodeLabelEnum, VOCABULARY_ENUMS } from '../graphql/enums.ts';

/** What a neighbourhood walks over and keeps. */
@InputType('NeighbourhoodFilter', {
  description: 'What is walked over and kept; an absent or empty list filters nothing.',
})
export class NeighbourhoodFilterInput {
  @Field(() => [LinkTypeEnum], {
    nullable: true,
    description: 'Types of actor link to walk; without it all of them.',
  })
  types?: LinkType[] | null;

  @Field(() => [NodeLabelEnum], {
    nullable: true,
    description: 'Labels to keep; without it organisations and persons.',
  })
  labels?: NodeLabel[] | null;

  @Field(() => [VOCABULARY_ENUMS.OrganisationKind], {
    nullable: true,
    description: 'Kinds of organisation to keep.',
  })
  kinds?: OrganisationKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Länder to keep, ISO 3166-2 codes.' })
  states?: string[] | null;

  @Field(() => [VOCABULARY_ENUMS.OrganisationStatus], {
    nullable: true,
    description: 'Statuses to keep; who has none is left out.',
  })
  statuses?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Themes; only who addresses one is kept.' })
  themes?: string[] | null;

  @Field(() => [VOCABULARY_ENUMS.Confidence], {
    nullable: true,
    description: 'Confidence of the links to walk.',
  })
  confidences?: Confidence[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'False: what has ended is left out.',
  })
  includeEnded?: boolean | null;
}
