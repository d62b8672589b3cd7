import { nodeClassOf, type OrganisationKind } from '@knotenwerk/graph-schema';
import { toLink, type LinkTelling } from '../profiles/to-link.ts';
import { toSummary } from '../profiles/to-summary.ts';
import { NO_GROUP, type ActorGroup, type Grouping } from './group-actors.ts';
import type { WholeNetwork } from './whole-network.service.ts';

/** What a group stands for, by what it was made by. */
function toGroup({ key, ...group }: ActorGroup, groupBy: Grouping | null) {
  const isNamed = key !== NO_GROUP;
  const kind = groupBy === 'KIND' && isNamed && key !== 'PERSON' ? (key as OrganisationKind) : null;
  const label = key === 'PERSON' ? 'Person' : 'Organisation';
  return {
    ...group,
    key,
    kind,
    nodeClass: groupBy === 'KIND' && isNamed ? nodeClassOf(label, kind) : null,
    state: groupBy === 'STATE' && isNamed ? key : null,
    community: groupBy === 'COMMUNITY' && isNamed ? key : null,
  };
}

/** Tells the whole network in one language, as of a day or, where `asOf` is null, as it is today. */
export function toWholeNetwork(
  found: WholeNetwork,
  { locale, asOf, today }: Pick<LinkTelling, 'locale' | 'asOf' | 'today'>,
) {
  const { totalCount, groupBy, actors, links, groups, ties, communities, documents } = found;
  return {
    totalCount,
    groupBy,
    ties,
    nodes: actors.map(({ entity, place: { x, y, community } }) => ({
      x,
      y,
      community,
      entity: toSummary(entity, locale, asOf),
    })),
    links: links.map((link) => toLink(link, { locale, asOf, today, documents })),
    groups: groups.map((group) => toGroup(group, groupBy)),
    communities: communities.map(({ lead, ...community }) => ({
      ...community,
      lead: toSummary(lead, locale, asOf),
    })),
  };
}

/** The whole network as the API tells it. */
export type WholeNetworkView = ReturnType<typeof toWholeNetwork>;
