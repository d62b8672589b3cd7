import type { Day, LinkType, Locale } from '@knotenwerk/graph-schema';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { AsOf } from '../graphql/as-of.input.ts';
import { LinkTypeEnum } from '../graphql/enums.ts';
import { Costs } from '../graphql/field-cost.ts';
import { AnswerLocale } from '../graphql/graphql-context.ts';
import { withoutNulls } from '../graphql/without-nulls.ts';
import { toPlace, type PlaceView } from './to-place.ts';
import { PlaceService } from './place.service.ts';
import type { PlaceLinks as FoundLinks } from './place.repository.ts';
import { BoundingBox, Place, PlaceLinks } from './place.type.ts';
import { CountedOrganisations, type RegionFilterInput } from './region-filter.input.ts';
import type { RegionFilter } from './region.repository.ts';

/** Where organisations have their seat. */
@Resolver(() => Place)
export class PlaceResolver {
  constructor(private readonly places: PlaceService) {}

  @Costs({ length: 2_000, pageOf: 'actors', effort: 10_000 })
  @Query(() => [Place], {
    description: 'Seats of organisations by the point they are at, from south to north.',
  })
  async placesIn(
    @Args('bbox', { type: () => BoundingBox, description: 'The part of the map.' })
    box: BoundingBox,
    @Args('zoom', {
      type: () => Int,
      nullable: true,
      description: 'Zoom of the map, 0 to 22; places that would lie on one another become one.',
    })
    zoom: number | null,
    @CountedOrganisations() filter: RegionFilterInput | null,
    @AsOf() asOf: Day | null,
    @Args('first', {
      type: () => Int,
      defaultValue: 20,
      description: 'How many actors a place names, 0 to 500: the best connected.',
    })
    first: number,
    @Args('including', {
      type: () => [ID],
      nullable: true,
      description: 'Actors who are named beyond these, wherever they are; at most 100.',
    })
    including: readonly string[] | null,
    @AnswerLocale() locale: Locale,
  ): Promise<readonly PlaceView[]> {
    const question = { filter: withoutNulls<RegionFilter>(filter), asOf };
    const naming = { first, including: including ?? [] };
    const found = await this.places.list({ ...question, ...naming, box, zoom: zoom ?? null });
    return found.map((place) => toPlace(place, { locale, asOf }));
  }

  @Costs({ effort: 5_000 })
  @Query(() => PlaceLinks, {
    description:
      'Links between organisations seated in a part of the map, by where their seats are.',
  })
  placeLinks(
    @Args('bbox', { type: () => BoundingBox, description: 'The part of the map.' })
    box: BoundingBox,
    @Args('types', {
      type: () => [LinkTypeEnum],
      nullable: true,
      description: 'Types of actor link; without it all of them.',
    })
    types: readonly LinkType[] | null,
    @CountedOrganisations() filter: RegionFilterInput | null,
    @AsOf() asOf: Day | null,
    @Args('first', {
      type: () => Int,
      defaultValue: 200,
      description: 'The most pairs of points, 1 to 1,000.',
    })
    first: number,
  ): Promise<FoundLinks> {
    const question = { filter: withoutNulls<RegionFilter>(filter), asOf };
    return this.places.listLinks({ ...question, box, types: types ?? null, first });
  }
}
