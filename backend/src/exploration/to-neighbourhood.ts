import { nodeClassOf } from '@knotenwerk/graph-schema';
import { toGroups } from '../grouping/to-groups.ts';
import { toLink, type LinkTelling } from '../profiles/to-link.ts';
import { toSummary } from '../profiles/to-summary.ts';
import type { DrawableNeighbourhood } from './in-groups.ts';

/** Tells a neighbourhood in one language, as of a day or, where `asOf` is null, as it is today. */
export function toNeighbourhood(
  found: DrawableNeighbourhood,
  { locale, asOf, today }: Pick<LinkTelling, 'locale' | 'asOf' | 'today'>,
) {
  const { nodes, links, omitted, documents, totalCount, unknownIds } = found;
  return {
    ...toGroups(found, locale, asOf),
    totalCount,
    unknownIds,
    nodes: nodes.map(({ distance, entity, place }) => ({
      distance,
      x: place?.x ?? null,
      y: place?.y ?? null,
      community: place?.community ?? null,
      entity: toSummary(entity, locale, asOf),
    })),
    links: links.map((link) => toLink(link, { locale, asOf, today, documents })),
    omitted: omitted.map((left) => ({ ...left, nodeClass: nodeClassOf(left.label, left.kind) })),
  };
}

/** A neighbourhood as the API tells it. */
export type NeighbourhoodView = ReturnType<typeof toNeighbourhood>;
