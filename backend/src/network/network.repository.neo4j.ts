import type { LinkType, NodeLabel, OrganisationKind } from '@knotenwerk/graph-schema';
import { toChangeSummary, type ChangeRow } from '../database/neo4j/change-rows.ts';
import type { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import { COUNT_NETWORK, ONLY_ACTOR_TYPES } from './network.cypher.ts';
import { NetworkRepository, type NetworkCounts } from './network.repository.ts';

interface NetworkRow {
  readonly [column: string]: unknown;
  readonly version: number | null;
  readonly newestChange: Omit<ChangeRow, 'entries'> | null;
  readonly labels: Readonly<Record<NodeLabel, number>>;
  readonly linkTypes: Readonly<Record<LinkType, number>>;
  readonly kinds: readonly { readonly kind: OrganisationKind; readonly count: number }[];
  /** Between actors, of the types that may also end elsewhere. */
  readonly mixedActorLinks: number;
}

function present<Key extends string>(counts: Readonly<Record<Key, number>>) {
  const found = Object.entries<number>(counts).filter(([, count]) => count > 0);
  return Object.fromEntries(found) as Partial<Record<Key, number>>;
}

function toCounts(row: NetworkRow): NetworkCounts {
  const { labels, linkTypes, kinds, mixedActorLinks, version, newestChange } = row;
  return {
    labels: present(labels),
    linkTypes: present(linkTypes),
    kinds: Object.fromEntries(kinds.map(({ kind, count }) => [kind, count])),
    actorLinks: ONLY_ACTOR_TYPES.reduce((sum, type) => sum + linkTypes[type], mixedActorLinks),
    dataVersion: version ?? 0,
    newestChange: newestChange && toChangeSummary(newestChange),
  };
}

/** Counts the network, mostly from what Neo4j has counted already. */
export class Neo4jNetworkRepository extends NetworkRepository {
  constructor(private readonly connection: Neo4jConnection) {
    super();
  }

  override async count(): Promise<NetworkCounts> {
    return toCounts(await this.connection.readOne<NetworkRow>(COUNT_NETWORK));
  }
}
