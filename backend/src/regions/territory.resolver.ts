import type { Day, Locale } from '@knotenwerk/graph-schema';
import { Query, Resolver } from '@nestjs/graphql';
import { AsOf } from '../graphql/as-of.input.ts';
import { Costs } from '../graphql/field-cost.ts';
import { AnswerLocale } from '../graphql/graphql-context.ts';
import { First } from '../graphql/page.input.ts';
import { withoutNulls } from '../graphql/without-nulls.ts';
import { toSummary } from '../profiles/to-summary.ts';
import { CountedOrganisations, type RegionFilterInput } from './region-filter.input.ts';
import type { RegionFilter } from './region.repository.ts';
import { TerritoryService } from './territory.service.ts';
import { Territories } from './territory.type.ts';

/** Which Kreise organisations are responsible for. */
@Resolver(() => Territories)
export class TerritoryResolver {
  constructor(private readonly service: TerritoryService) {}

  @Costs({ effort: 5_000 })
  @Query(() => Territories, {
    description: 'The Kreise that organisations are responsible for, as chambers are.',
  })
  async territories(
    @CountedOrganisations() filter: RegionFilterInput | null,
    @AsOf() asOf: Day | null,
    @First(100) first: number,
    @AnswerLocale() locale: Locale,
  ): Promise<Territories> {
    const question = { filter: withoutNulls<RegionFilter>(filter), asOf };
    const { items, ...counts } = await this.service.list({ ...question, first });
    return {
      ...counts,
      items: items.map(({ organisation, districts }) => ({
        organisation: toSummary(organisation, locale, asOf),
        districts: districts.map(({ region, type }) => ({
          region: toSummary(region, locale, asOf),
          type,
        })),
      })),
    };
  }
}
