import { Field, ObjectType } from '@nestjs/graphql';
import { makeEnum } from '../graphql/enums.ts';
import { Connection } from '../graphql/page-info.type.ts';
import { PartialDateScalar } from '../graphql/scalars/partial-date.scalar.ts';
import { EntitySummary } from '../profiles/entity-summary.type.ts';
import { SearchFacets } from './search-facets.type.ts';
import type { SearchField } from './search-field.ts';

const FIELD_MEANINGS: Readonly<Record<SearchField, string>> = {
  NAME: 'The name.',
  TITLE: 'The title of a source.',
  SHORT_NAME: 'The short name.',
  NAME_EN: 'The English name.',
  FORMER_NAME: 'An official name that has ended.',
  OTHER_NAME: 'Another name or spelling.',
  TYPE_OF_AREA: 'What a region is by law, as in “Kreis”.',
  AREA_KEY: 'The key of a region in official statistics, the AGS.',
  TOWN: 'The town.',
  PUBLISHER: 'The publisher of a source.',
  THEME: 'The name of a theme it addresses.',
};

const SearchFieldEnum = makeEnum('SearchField', 'Where a hit was found.', FIELD_MEANINGS);

/** What of a node matched. */
@ObjectType({ description: 'What of a node matched.' })
export class SearchMatch {
  @Field(() => SearchFieldEnum, { description: 'Where it was found.' })
  field!: string;

  @Field({ description: 'The text as it is written.' })
  text!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'A name: valid from.' })
  validFrom!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'A name: valid until.' })
  validUntil!: string | null;
}

/** A node that was found, and why. */
@ObjectType({ description: 'A node that was found, and why.' })
export class SearchHit {
  @Field(() => EntitySummary, { description: 'The node.' })
  entity!: object;

  @Field(() => SearchMatch, { description: 'What of it matched best.' })
  match!: object;
}

/** A page of hits, with counts of all of them. */
@ObjectType({ description: 'A page of hits, the best first.' })
export class SearchConnection extends Connection {
  @Field(() => [SearchHit], { description: 'The hits of this page.' })
  nodes!: readonly SearchHit[];

  @Field(() => SearchFacets, {
    description: 'All hits by value, whatever page is asked for.',
  })
  facets!: object;
}
