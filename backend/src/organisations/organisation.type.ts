import { Field, ObjectType } from '@nestjs/graphql';
import { makeEnum } from '../graphql/enums.ts';
import { Connection } from '../graphql/page-info.type.ts';
import { EntitySummary } from '../profiles/entity-summary.type.ts';
import type { OrganisationSort } from './organisation.repository.ts';

const SORT_MEANINGS: Readonly<Record<OrganisationSort, string>> = {
  NAME: 'By name, umlauts as their base letters.',
  DEGREE: 'Those with most links first.',
  FOUNDED: 'The oldest first, unknown last.',
};

export const OrganisationSortEnum = makeEnum(
  'OrganisationSort',
  'The order of a list of organisations.',
  SORT_MEANINGS,
);

/** A page of organisations. */
@ObjectType({ description: 'A page of organisations.' })
export class OrganisationConnection extends Connection {
  @Field(() => [EntitySummary], { description: 'The organisations of this page.' })
  nodes!: readonly EntitySummary[];
}
