import type { Day, Locale } from '@knotenwerk/graph-schema';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../clock.ts';
import { NeighbourhoodFilterInput } from '../exploration/neighbourhood-filter.input.ts';
import type { NeighbourhoodFilter } from '../exploration/neighbourhood.repository.ts';
import { AsOf } from '../graphql/as-of.input.ts';
import { Costs } from '../graphql/field-cost.ts';
import { AnswerLocale } from '../graphql/graphql-context.ts';
import { withoutNulls } from '../graphql/without-nulls.ts';
import type { Grouping } from '../grouping/group-actors.ts';
import { GroupingEnum } from '../grouping/groups.type.ts';
import { toSummary } from '../profiles/to-summary.ts';
import { ThemeCount } from '../search/search-facets.type.ts';
import { toWholeNetwork, type WholeNetworkView } from './to-whole-network.ts';
import { WholeNetworkService } from './whole-network.service.ts';
import { WholeNetwork } from './whole-network.type.ts';

/** The network without a middle. */
@Resolver(() => WholeNetwork)
export class WholeNetworkResolver {
  constructor(
    private readonly networks: WholeNetworkService,
    private readonly clock: Clock,
  ) {}

  @Costs({ effort: 5_000 })
  @Query(() => WholeNetwork, { description: 'Everybody with their places, and who is linked.' })
  async wholeNetwork(
    @Args('filter', {
      type: () => NeighbourhoodFilterInput,
      nullable: true,
      description: 'Who and which links; labels other than actors are refused.',
    })
    filter: NeighbourhoodFilterInput | null,
    @AsOf() asOf: Day | null,
    @Args('groupBy', {
      type: () => GroupingEnum,
      nullable: true,
      description: 'Puts actors together; null: only where there are more than 1,000, by kind.',
    })
    groupBy: Grouping | null | undefined,
    @Args('opened', {
      type: () => [ID],
      defaultValue: [],
      description: 'Keys of groups whose members are drawn one by one, as far as there is room.',
    })
    opened: string[],
    @AnswerLocale() locale: Locale,
  ): Promise<WholeNetworkView> {
    const wanted = withoutNulls<NeighbourhoodFilter>(filter);
    const found = await this.networks.find({
      filter: wanted,
      asOf,
      groupBy: groupBy ?? null,
      opened,
    });
    return toWholeNetwork(found, { locale, asOf, today: this.clock.today() });
  }

  @Query(() => [ThemeCount], {
    description: 'The themes some actors address, the most frequent first, then by id.',
  })
  async addressedThemes(
    @Args('ids', {
      type: () => [ID],
      description: '1 to 1,000 ids; one that nobody has counts nothing.',
    })
    ids: string[],
    @AnswerLocale() locale: Locale,
  ): Promise<readonly ThemeCount[]> {
    const themes = await this.networks.countThemes(ids);
    return themes.map(({ theme, count }) => ({ theme: toSummary(theme, locale, null), count }));
  }
}
