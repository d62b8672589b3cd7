import type { Day, Locale } from '@knotenwerk/graph-schema';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../clock.ts';
import { AsOf } from '../graphql/as-of.input.ts';
import { Costs } from '../graphql/field-cost.ts';
import { AnswerLocale } from '../graphql/graphql-context.ts';
import { First } from '../graphql/page.input.ts';
import { withoutNulls } from '../graphql/without-nulls.ts';
import { ENTITY_TYPES } from '../profiles/entity-types.type.ts';
import type { LoadedProfile } from '../profiles/loaded-profile.ts';
import { OverviewService } from './overview.service.ts';
import { RegionOverview, RegionStanding } from './overview.type.ts';
import { CountedOrganisations, type RegionFilterInput } from './region-filter.input.ts';
import type { RegionFilter, RegionLevel } from './region.repository.ts';
import { toOverview, toStanding, type OverviewView, type StandingView } from './to-overview.ts';

/** The profile of a region brings its level. */
type LoadedRegion = LoadedProfile & { readonly level: RegionLevel };

/** What the profile of a region tells beside its own properties. */
@Resolver(() => ENTITY_TYPES.Region)
export class OverviewResolver {
  constructor(
    private readonly overviews: OverviewService,
    private readonly clock: Clock,
  ) {}

  @Costs({ effort: 5_000 })
  @ResolveField(() => RegionOverview, { description: 'What there is in it.' })
  async overview(
    @Parent() { id }: LoadedRegion,
    @CountedOrganisations() filter: RegionFilterInput | null,
    @AsOf() asOf: Day | null,
    @First(50) first: number,
    @AnswerLocale() locale: Locale,
  ): Promise<OverviewView> {
    const question = { filter: withoutNulls<RegionFilter>(filter), asOf };
    const found = await this.overviews.get({ ...question, id, first });
    return toOverview(found, { locale, asOf, today: this.clock.today() });
  }

  @ResolveField(() => RegionStanding, {
    nullable: true,
    description: 'How it compares with the others of its level; null for the country.',
  })
  async standing(
    @Parent() { id, level }: LoadedRegion,
    @CountedOrganisations() filter: RegionFilterInput | null,
    @AsOf() asOf: Day | null,
    @AnswerLocale() locale: Locale,
  ): Promise<StandingView | null> {
    const question = { filter: withoutNulls<RegionFilter>(filter), asOf };
    const found = await this.overviews.findStanding(id, level, question);
    return found && toStanding(found, { locale, asOf, today: this.clock.today() });
  }
}
