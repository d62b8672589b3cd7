import type { LinkType, NodeLabel, OrganisationKind } from '@knotenwerk/graph-schema';
import type { ChangeSummary } from '../database/store.ts';

/** How much of what there is. Labels, kinds and types that don't occur are left out. */
export interface NetworkCounts {
  readonly labels: Readonly<Partial<Record<NodeLabel, number>>>;
  readonly kinds: Readonly<Partial<Record<OrganisationKind, number>>>;
  readonly linkTypes: Readonly<Partial<Record<LinkType, number>>>;
  /** Links whose two ends are both actors (Organisation or Person) and whose type is an actor link. */
  readonly actorLinks: number;
  readonly dataVersion: number;
  readonly newestChange: ChangeSummary | null;
}

/** What the network holds as a whole. */
export abstract class NetworkRepository {
  abstract count(): Promise<NetworkCounts>;
}
