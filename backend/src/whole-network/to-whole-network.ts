import { toGroups } from '../grouping/to-groups.ts';
import { toLink, type LinkTelling } from '../profiles/to-link.ts';
import { toSummary } from '../profiles/to-summary.ts';
import type { WholeNetwork } from './whole-network.service.ts';

/** Tells the whole network in one language, as of a day or, where `asOf` is null, as it is today. */
export function toWholeNetwork(
  found: WholeNetwork,
  { locale, asOf, today }: Pick<LinkTelling, 'locale' | 'asOf' | 'today'>,
) {
  const { totalCount, unlinkedCount, actors, links, documents } = found;
  return {
    ...toGroups(found, locale, asOf),
    totalCount,
    unlinkedCount,
    nodes: actors.map(({ entity, place: { x, y, community } }) => ({
      x,
      y,
      community,
      entity: toSummary(entity, locale, asOf),
    })),
    links: links.map((link) => toLink(link, { locale, asOf, today, documents })),
  };
}

/** The whole network as the API tells it. */
export type WholeNetworkView = ReturnType<typeof toWholeNetwork>;
