import type { Locale } from '@knotenwerk/graph-schema';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { toPageRequest } from '../database/page.ts';
import { AnswerLocale } from '../graphql/graphql-context.ts';
import { After, First } from '../graphql/page.input.ts';
import { toConnection, type ConnectionView } from '../graphql/to-connection.ts';
import { withoutNulls } from '../graphql/without-nulls.ts';
import { toSummary, type SummaryView } from '../profiles/to-summary.ts';
import type { SearchMatch } from './search-field.ts';
import { SearchFilterInput } from './search-filter.input.ts';
import type { SearchFilter } from './search.repository.ts';
import { SearchService } from './search.service.ts';
import { SearchConnection } from './search.type.ts';

/** A hit as the API tells it. */
interface SearchHitView {
  readonly entity: SummaryView;
  readonly match: SearchMatch;
}

/** Finding nodes by what people type. */
@Resolver(() => SearchConnection)
export class SearchResolver {
  constructor(private readonly searches: SearchService) {}

  @Query(() => SearchConnection, { description: 'Nodes by what people type, the best first.' })
  async search(
    @Args('text') text: string,
    @First(20) first: number,
    @After() after: string | null,
    @Args('filter', { type: () => SearchFilterInput, nullable: true })
    filter: SearchFilterInput | null,
    @AnswerLocale() locale: Locale,
  ): Promise<ConnectionView<SearchHitView>> {
    const request = toPageRequest(first, after);
    const page = await this.searches.search(text, withoutNulls<SearchFilter>(filter), request);
    return toConnection(page, request, ({ summary, match }) => ({
      entity: toSummary(summary, locale, null),
      match,
    }));
  }
}
