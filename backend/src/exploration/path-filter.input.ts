import type { OrganisationKind } from '@knotenwerk/graph-schema';
import { Field, ID, InputType } from '@nestjs/graphql';
import { VOCABULARY_ENUMS } from '../graphql/enums.ts';
import { NeighbourhoodFilterInput } from './neighbourhood-filter.input.ts';

/** What a way may use. */
@InputType('PathFilter', {
  description:
    'What a way may use, the two ends aside; an absent or empty list filters nothing. `labels: [Person]` leaves ways over persons only.',
})
export class PathFilterInput extends NeighbourhoodFilterInput {
  @Field(() => [VOCABULARY_ENUMS.OrganisationKind], {
    nullable: true,
    description: 'Kinds of organisation to keep out.',
  })
  withoutKinds?: OrganisationKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Up to 50 nodes to keep out, such as hubs.' })
  avoid?: string[] | null;
}
