import type { Locale } from '@knotenwerk/graph-schema';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { toPageRequest } from '../database/page.ts';
import { AnswerLocale } from '../graphql/graphql-context.ts';
import { After, First } from '../graphql/page.input.ts';
import { toConnection, type ConnectionView } from '../graphql/to-connection.ts';
import { withoutNulls } from '../graphql/without-nulls.ts';
import { toSummary, type SummaryView } from '../profiles/to-summary.ts';
import { OrganisationFilterInput } from './organisation-filter.input.ts';
import type { OrganisationFilter, OrganisationSort } from './organisation.repository.ts';
import { OrganisationService } from './organisation.service.ts';
import { OrganisationConnection, OrganisationSortEnum } from './organisation.type.ts';

/** Lists of organisations. */
@Resolver(() => OrganisationConnection)
export class OrganisationResolver {
  constructor(private readonly organisationList: OrganisationService) {}

  @Query(() => OrganisationConnection, { description: 'Organisations, filtered and in an order.' })
  async organisations(
    @Args('filter', { type: () => OrganisationFilterInput, nullable: true })
    filter: OrganisationFilterInput | null,
    @Args('sort', { type: () => OrganisationSortEnum, defaultValue: 'NAME' })
    sort: OrganisationSort,
    @First(50) first: number,
    @After() after: string | null,
    @AnswerLocale() locale: Locale,
  ): Promise<ConnectionView<SummaryView>> {
    const request = toPageRequest(first, after);
    const wanted = withoutNulls<OrganisationFilter>(filter);
    const page = await this.organisationList.list(wanted, sort, request);
    return toConnection(page, request, (summary) =>
      toSummary(summary, locale, wanted.asOf ?? null),
    );
  }
}
