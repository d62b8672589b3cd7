import type { Day, Locale } from '@knotenwerk/graph-schema';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { pageEnd, toPageRequest } from '../database/page.ts';
import { AsOf } from '../graphql/as-of.input.ts';
import { AnswerLocale } from '../graphql/graphql-context.ts';
import { After, First } from '../graphql/page.input.ts';
import { toConnection, type ConnectionView } from '../graphql/to-connection.ts';
import { withoutNulls } from '../graphql/without-nulls.ts';
import { toSummary, type SummaryView } from '../profiles/to-summary.ts';
import type { SearchMatch } from './search-field.ts';
import { SearchFilterInput } from './search-filter.input.ts';
import type { SearchFilter, TermQuery } from './search.repository.ts';
import { SearchService } from './search.service.ts';
import { SearchConnection } from './search.type.ts';
import { toFacets, type FacetsView } from './to-facets.ts';

/** A hit as the API tells it. */
interface SearchHitView {
  readonly entity: SummaryView;
  readonly match: SearchMatch;
}

/** A page of hits, with what counting all of them needs. */
interface SearchView extends ConnectionView<SearchHitView> {
  readonly asked: TermQuery;
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
    @AsOf() asOf: Day | null,
    @AnswerLocale() locale: Locale,
  ): Promise<SearchView> {
    const request = toPageRequest(first, after);
    const options = { filter: withoutNulls<SearchFilter>(filter), asOf };
    const { asked, rankedCount, ...page } = await this.searches.search(text, options, request);
    const connection = toConnection(page, request, ({ summary, match }) => ({
      entity: toSummary(summary, locale, asOf),
      match,
    }));
    const pageInfo = pageEnd(request, { items: page.items, totalCount: rankedCount });
    return { ...connection, pageInfo, asked };
  }

  /** Counted only when it is asked for. */
  @ResolveField()
  async facets(
    @Parent() { asked }: SearchView,
    @AnswerLocale() locale: Locale,
  ): Promise<FacetsView> {
    return toFacets(await this.searches.countFacets(asked), locale);
  }
}
