import type { Day } from '@knotenwerk/graph-schema';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AsOf } from '../graphql/as-of.input.ts';
import { First } from '../graphql/page.input.ts';
import { EntitySummary } from './entity-summary.type.ts';
import { Entity } from './entity.type.ts';
import { LinkGroup } from './link.type.ts';
import type { LoadedProfile } from './loaded-profile.ts';
import type { LinkGroupView } from './to-link.ts';
import type { SummaryView } from './to-summary.ts';

/** What a profile tells beside its own properties; every label inherits it from the interface. */
@Resolver(() => Entity)
export class EntityResolver {
  @ResolveField(() => EntitySummary, {
    description: 'What lists and graphs show of it; with a day, under the name of that day.',
  })
  summary(@Parent() profile: LoadedProfile, @AsOf() asOf: Day | null): SummaryView {
    return profile.summaryOn(asOf);
  }

  @ResolveField(() => [LinkGroup], { description: 'Its links by type and direction.' })
  linkGroups(
    @Parent() profile: LoadedProfile,
    @First(25) first: number,
    @AsOf() asOf: Day | null,
  ): Promise<LinkGroupView[]> {
    return profile.groups({ linksPerGroup: first, asOf });
  }
}
