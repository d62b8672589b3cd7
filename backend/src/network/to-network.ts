import {
  LINK_TYPE_NAMES,
  NODE_LABEL_NAMES,
  nodeClassOf,
  ORGANISATION_KINDS,
  type OrganisationKind,
} from '@knotenwerk/graph-schema';
import type { NetworkOverview } from './network.service.ts';

const KINDS = Object.keys(ORGANISATION_KINDS) as OrganisationKind[];

/** Counts as a list in the order of the model; what does not occur is left out. */
function toCounts<Name extends string, Key extends string>(
  names: readonly Name[],
  counts: Readonly<Partial<Record<Name, number>>>,
  key: Key,
) {
  return names
    .filter((name) => (counts[name] ?? 0) > 0)
    .map((name) => ({ [key]: name, count: counts[name] }) as Record<Key, Name> & { count: number });
}

/** Organisations by kind, each with the class it is drawn in. */
export function toKindCounts(kinds: Readonly<Partial<Record<OrganisationKind, number>>>) {
  return toCounts(KINDS, kinds, 'kind').map((count) => ({
    ...count,
    nodeClass: nodeClassOf('Organisation', count.kind),
  }));
}

/** Tells the overview of the network. */
export function toNetwork(overview: NetworkOverview) {
  const { labels, kinds, linkTypes, actorLinks, ...rest } = overview;
  return {
    ...rest,
    labels: toCounts(NODE_LABEL_NAMES, labels, 'label'),
    kinds: toKindCounts(kinds),
    linkTypes: toCounts(LINK_TYPE_NAMES, linkTypes, 'type'),
    actorLinkCount: actorLinks,
  };
}

/** The overview as the API tells it. */
export type NetworkView = ReturnType<typeof toNetwork>;
