import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { withoutNulls } from '../graphql/without-nulls.ts';
import type { YearOfLinks as YearOfLinksView } from './link-period.ts';
import { NeighbourhoodFilterInput } from './neighbourhood-filter.input.ts';
import type { NeighbourhoodFilter } from './neighbourhood.repository.ts';
import { TimelineService } from './timeline.service.ts';
import { YearOfLinks } from './timeline.type.ts';

/** How many links were valid, year by year. */
@Resolver(() => YearOfLinks)
export class TimelineResolver {
  constructor(private readonly timelines: TimelineService) {}

  @Query(() => [YearOfLinks], {
    description:
      'Links between actors, year by year, from the first year a link names to this year.',
  })
  timeline(
    @Args('ids', {
      type: () => [ID],
      defaultValue: [],
      description: 'Only links at one of these nodes, at most 20; empty: all.',
    })
    ids: string[],
    @Args('filter', {
      type: () => NeighbourhoodFilterInput,
      nullable: true,
      description: 'Which links, between which nodes; `includeEnded` has no effect.',
    })
    filter: NeighbourhoodFilterInput | null,
  ): Promise<readonly YearOfLinksView[]> {
    return this.timelines.countLinks({ ids, filter: withoutNulls<NeighbourhoodFilter>(filter) });
  }
}
