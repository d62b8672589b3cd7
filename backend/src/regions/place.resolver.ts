import type { Day, Locale } from '@knotenwerk/graph-schema';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { AsOf } from '../graphql/as-of.input.ts';
import { AnswerLocale } from '../graphql/graphql-context.ts';
import { withoutNulls } from '../graphql/without-nulls.ts';
import { toPlace, type PlaceView } from './to-place.ts';
import { PlaceService } from './place.service.ts';
import { BoundingBox, Place } from './place.type.ts';
import { CountedOrganisations, type RegionFilterInput } from './region-filter.input.ts';
import type { RegionFilter } from './region.repository.ts';

/** Where organisations have their seat. */
@Resolver(() => Place)
export class PlaceResolver {
  constructor(private readonly places: PlaceService) {}

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
    @AnswerLocale() locale: Locale,
  ): Promise<readonly PlaceView[]> {
    const question = { filter: withoutNulls<RegionFilter>(filter), asOf };
    const found = await this.places.list({ ...question, box, zoom: zoom ?? null });
    return found.map((place) => toPlace(place, { locale, asOf }));
  }
}
