import type { Day, Locale } from '@knotenwerk/graph-schema';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../clock.ts';
import { AsOf } from '../graphql/as-of.input.ts';
import { AnswerLocale } from '../graphql/graphql-context.ts';
import { withoutNulls } from '../graphql/without-nulls.ts';
import type { Grouping } from '../grouping/group-actors.ts';
import { GroupingEnum } from '../grouping/groups.type.ts';
import { NeighbourhoodFilterInput } from './neighbourhood-filter.input.ts';
import type { NeighbourhoodFilter } from './neighbourhood.repository.ts';
import { NeighbourhoodService } from './neighbourhood.service.ts';
import { Neighbourhood } from './neighbourhood.type.ts';
import { toNeighbourhood, type NeighbourhoodView } from './to-neighbourhood.ts';

/** Who is around somebody. */
@Resolver(() => Neighbourhood)
export class NeighbourhoodResolver {
  constructor(
    private readonly neighbourhoods: NeighbourhoodService,
    private readonly clock: Clock,
  ) {}

  @Query(() => Neighbourhood, { description: 'Who is around one node or several.' })
  async neighbourhood(
    @Args('ids', { type: () => [ID], description: '1 to 20 ids.' }) ids: string[],
    @Args('depth', { type: () => Int, defaultValue: 1, description: '1 to 3 steps.' })
    depth: number,
    @Args('filter', { type: () => NeighbourhoodFilterInput, nullable: true })
    filter: NeighbourhoodFilterInput | null,
    @AsOf() asOf: Day | null,
    @Args('limit', {
      type: () => Int,
      defaultValue: 25,
      description: 'New neighbours one node brings in at most, 1 to 200.',
    })
    limit: number,
    @Args('groupBy', {
      type: () => GroupingEnum,
      nullable: true,
      description:
        'What actors are put together by where there are more than 1,000; null: by kind.',
    })
    groupBy: Grouping | null | undefined,
    @Args('opened', {
      type: () => [ID],
      defaultValue: [],
      description: 'Keys of groups whose members are drawn one by one, as far as there is room.',
    })
    opened: string[],
    @AnswerLocale() locale: Locale,
  ): Promise<NeighbourhoodView> {
    const found = await this.neighbourhoods.find({
      ...{ ids, depth, limit, asOf, opened },
      filter: withoutNulls<NeighbourhoodFilter>(filter),
      groupBy: groupBy ?? null,
    });
    return toNeighbourhood(found, { locale, asOf, today: this.clock.today() });
  }
}
