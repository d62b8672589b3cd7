import type { Day, Locale } from '@knotenwerk/graph-schema';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../clock.ts';
import { AsOf } from '../graphql/as-of.input.ts';
import { AnswerLocale } from '../graphql/graphql-context.ts';
import { withoutNulls } from '../graphql/without-nulls.ts';
import { PathFilterInput } from './path-filter.input.ts';
import type { PathFilter } from './path.repository.ts';
import type { PathQuestion } from './path-question.ts';
import { PathService } from './path.service.ts';
import { Paths } from './path.type.ts';
import { toObstacles, toPaths, type ObstacleView, type PathsView } from './to-paths.ts';

/** An answer with its question: what prevents a way is looked for only when that is asked for. */
type AnsweredPaths = PathsView & { readonly question: PathQuestion };

/** How one actor reaches another. */
@Resolver(() => Paths)
export class PathResolver {
  constructor(
    private readonly service: PathService,
    private readonly clock: Clock,
  ) {}

  @Query(() => Paths, { description: 'How one actor reaches another, the shortest ways first.' })
  async paths(
    @Args('from', { type: () => ID, description: 'Where the ways begin.' }) from: string,
    @Args('to', { type: () => ID, description: 'Where they end; another actor.' }) to: string,
    @Args('maxLength', { type: () => Int, defaultValue: 4, description: '1 to 6 steps.' })
    maxLength: number,
    @Args('limit', { type: () => Int, defaultValue: 3, description: '1 to 10 ways.' })
    limit: number,
    @Args('filter', { type: () => PathFilterInput, nullable: true })
    filter: PathFilterInput | null,
    @AsOf() asOf: Day | null,
    @Args('sourcedOnly', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Only links with a source that somebody has opened.',
    })
    sourcedOnly: boolean,
    @AnswerLocale() locale: Locale,
  ): Promise<AnsweredPaths> {
    const wanted = withoutNulls<PathFilter>(filter);
    const question = { from, to, maxLength, limit, filter: wanted, asOf, sourcedOnly };
    const found = await this.service.find(question);
    return { ...toPaths(found, { locale, asOf, today: this.clock.today() }), question };
  }

  @ResolveField('obstacles')
  async obstacles(
    @Parent() { ways, question }: AnsweredPaths,
    @AnswerLocale() locale: Locale,
  ): Promise<readonly ObstacleView[]> {
    if (ways.length > 0) return [];
    return toObstacles(await this.service.findObstacles(question), locale, this.clock.today());
  }
}
