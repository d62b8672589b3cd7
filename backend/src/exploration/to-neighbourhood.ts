import { nodeClassOf, type Day, type Locale } from '@knotenwerk/graph-schema';
import { toLink } from '../profiles/to-link.ts';
import { toSummary } from '../profiles/to-summary.ts';
import type { Neighbourhood } from './neighbourhood.repository.ts';

/** Tells a neighbourhood in one language; a link has ended when its last day lies before `day`. */
export function toNeighbourhood(found: Neighbourhood, locale: Locale, day: Day) {
  const { nodes, links, omitted, documents, totalCount, unknownIds } = found;
  return {
    totalCount,
    unknownIds,
    nodes: nodes.map(({ distance, entity }) => ({ distance, entity: toSummary(entity, locale) })),
    links: links.map((link) => toLink(link, { locale, day, documents })),
    omitted: omitted.map((left) => ({ ...left, nodeClass: nodeClassOf(left.label, left.kind) })),
  };
}

/** A neighbourhood as the API tells it. */
export type NeighbourhoodView = ReturnType<typeof toNeighbourhood>;
