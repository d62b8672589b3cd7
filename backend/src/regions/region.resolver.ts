import type { Day, Locale } from '@knotenwerk/graph-schema';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { AsOf } from '../graphql/as-of.input.ts';
import { VOCABULARY_ENUMS } from '../graphql/enums.ts';
import { Costs } from '../graphql/field-cost.ts';
import { AnswerLocale } from '../graphql/graphql-context.ts';
import { withoutNulls } from '../graphql/without-nulls.ts';
import { CountedOrganisations, type RegionFilterInput } from './region-filter.input.ts';
import type { RegionMeasure } from './region-measure.ts';
import type { RegionFilter, RegionLevel } from './region.repository.ts';
import { RegionService } from './region.service.ts';
import { RegionComparison, RegionMeasureEnum } from './region.type.ts';
import { toRegionComparison, type RegionComparisonView } from './to-region.ts';

/** Who is where. */
@Resolver(() => RegionComparison)
export class RegionResolver {
  constructor(private readonly places: RegionService) {}

  @Costs({ effort: 5_000 })
  @Query(() => RegionComparison, {
    description:
      'The regions of a level inside another, with how many organisations are tied to each.',
  })
  async regions(
    @Args('level', {
      type: () => VOCABULARY_ENUMS.RegionLevel,
      defaultValue: 'STATE',
      description: 'Länder, Kreise or areas.',
    })
    level: RegionLevel,
    @Args('parent', {
      type: () => ID,
      defaultValue: 'DE',
      description: 'Only regions inside this one, and areas that reach into it.',
    })
    parent: string,
    @CountedOrganisations() filter: RegionFilterInput | null,
    @AsOf() asOf: Day | null,
    @Args('measure', {
      type: () => RegionMeasureEnum,
      defaultValue: 'COUNT',
      description: 'What `value` tells.',
    })
    by: RegionMeasure,
    @AnswerLocale() locale: Locale,
  ): Promise<RegionComparisonView> {
    const question = { level, parent, filter: withoutNulls<RegionFilter>(filter), asOf };
    const found = await this.places.compare(question);
    return toRegionComparison(found, { locale, asOf, by });
  }
}
