import type { Confidence, Day, Locale } from '@knotenwerk/graph-schema';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../clock.ts';
import { toPageRequest } from '../database/page.ts';
import { AsOf } from '../graphql/as-of.input.ts';
import { VOCABULARY_ENUMS } from '../graphql/enums.ts';
import { AnswerLocale } from '../graphql/graphql-context.ts';
import { After, First } from '../graphql/page.input.ts';
import { withoutNulls } from '../graphql/without-nulls.ts';
import { CommonService } from './common.service.ts';
import { CommonConnection } from './common.type.ts';
import { NeighbourhoodFilterInput } from './neighbourhood-filter.input.ts';
import type { NeighbourhoodFilter } from './neighbourhood.repository.ts';
import { toCommon, type CommonView } from './to-common.ts';

const Ids = (): ParameterDecorator =>
  Args('ids', { type: () => [ID], description: '2 to 20 ids of organisations and persons.' });

/** Whom and what several actors have in common. */
@Resolver(() => CommonConnection)
export class CommonResolver {
  constructor(
    private readonly common: CommonService,
    private readonly clock: Clock,
  ) {}

  @Query(() => CommonConnection, { description: 'Who is linked with all of them, then with most.' })
  async commonNeighbours(
    @Ids() ids: string[],
    @Args('filter', { type: () => NeighbourhoodFilterInput, nullable: true })
    filter: NeighbourhoodFilterInput | null,
    @AsOf() asOf: Day | null,
    @First(20) first: number,
    @After() after: string | null,
    @AnswerLocale() locale: Locale,
  ): Promise<CommonView> {
    const page = toPageRequest(first, after);
    const wanted = withoutNulls<NeighbourhoodFilter>(filter);
    const found = await this.common.findNeighbours({ ids, asOf, page }, wanted);
    return toCommon(found, page, { locale, asOf, today: this.clock.today() });
  }

  @Query(() => CommonConnection, { description: 'Which themes all of them address, then most.' })
  async commonThemes(
    @Ids() ids: string[],
    @Args('confidences', {
      type: () => [VOCABULARY_ENUMS.Confidence],
      nullable: true,
      description: 'Confidence of the links; without it any.',
    })
    confidences: Confidence[] | null,
    @AsOf() asOf: Day | null,
    @First(20) first: number,
    @After() after: string | null,
    @AnswerLocale() locale: Locale,
  ): Promise<CommonView> {
    const page = toPageRequest(first, after);
    const found = await this.common.findThemes({ ids, asOf, page }, confidences ?? []);
    return toCommon(found, page, { locale, asOf, today: this.clock.today() });
  }
}
