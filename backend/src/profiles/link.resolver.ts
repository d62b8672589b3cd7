import type { Day, LinkDirection, LinkType, Locale } from '@knotenwerk/graph-schema';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../clock.ts';
import { toPageRequest } from '../database/page.ts';
import { AsOf } from '../graphql/as-of.input.ts';
import { LinkDirectionEnum, LinkTypeEnum } from '../graphql/enums.ts';
import { AnswerLocale } from '../graphql/graphql-context.ts';
import { After, First } from '../graphql/page.input.ts';
import { toConnection, type ConnectionView } from '../graphql/to-connection.ts';
import { LinkConnection } from './link.type.ts';
import { ProfileService } from './profile.service.ts';
import { toLink, type LinkView } from './to-link.ts';

/** The links of one node, page by page. */
@Resolver(() => LinkConnection)
export class LinkResolver {
  constructor(
    private readonly profiles: ProfileService,
    private readonly clock: Clock,
  ) {}

  @Query(() => LinkConnection, { description: 'The links of one node, of one type, from one end.' })
  async links(
    @Args('of', { type: () => ID }) of: string,
    @Args('type', { type: () => LinkTypeEnum }) type: LinkType,
    @Args('direction', { type: () => LinkDirectionEnum }) direction: LinkDirection,
    @First(50) first: number,
    @After() after: string | null,
    @AsOf() asOf: Day | null,
    @AnswerLocale() locale: Locale,
  ): Promise<ConnectionView<LinkView>> {
    const request = toPageRequest(first, after);
    const page = await this.profiles.listLinks({ of, type, direction, asOf }, request);
    const telling = { locale, of, asOf, today: this.clock.today(), documents: page.documents };
    return toConnection(page, request, (link) => toLink(link, telling));
  }
}
