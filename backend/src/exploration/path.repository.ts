import type { NodeRecord, OrganisationKind } from '@knotenwerk/graph-schema';
import type { EntitySummary, LinkWithEnds } from '../database/entity-summary.ts';
import type { NeighbourhoodFilter, PassingQuery } from './neighbourhood.repository.ts';

/** What a way may use; an absent or empty list filters nothing. The two ends are always kept, only those between are asked. */
export interface PathFilter extends NeighbourhoodFilter {
  /** Kinds of organisation to keep out. */
  readonly withoutKinds?: readonly OrganisationKind[];
  /** Ids to keep out: a hub that everybody is linked with says little. */
  readonly avoid?: readonly string[];
}

/** A question for ways between two actors; the service has checked every value. */
export interface PathQuery extends PassingQuery {
  readonly filter: PathFilter;
  readonly from: string;
  /** Another id than `from`. */
  readonly to: string;
  /** The most hops a way may have, 1 to 6. */
  readonly maxLength: number;
  /** The most ways to find, 1 to 10. */
  readonly limit: number;
  /** Only links with a source that somebody has opened. */
  readonly sourcedOnly: boolean;
}

/** One step of a way. */
export interface Hop {
  readonly from: EntitySummary;
  readonly to: EntitySummary;
  /**
   * Every link that passes between the two, at least one: those that still hold on the day first, then by the number of
   * their opened sources (most first), then by confidence (best first), then by id.
   */
  readonly links: readonly LinkWithEnds[];
}

/** A way from one actor to another that meets nobody twice. */
export interface Way {
  readonly hops: readonly Hop[];
}

/** Ways between two actors. */
export interface FoundPaths {
  /** The ends; null where the id is unknown. */
  readonly from: EntitySummary | null;
  readonly to: EntitySummary | null;
  readonly ways: readonly Way[];
  /** Documents the links of the ways cite, by id. */
  readonly documents: ReadonlyMap<string, NodeRecord>;
  /** Ids of `avoid` that no node has, in the order they were given. */
  readonly unknownIds: readonly string[];
}

/**
 * How one actor reaches another. Links are walked in either direction; links side by side are one hop, so that ways
 * differ in whom they meet. `limit` ways come in this order, which leaves no ties, so that every adapter answers the same:
 * fewest hops first, then fewest hops that are over on the day (`asOf`, else today), then fewest hops without a link that
 * has an opened source, then the ids along the way, compared one by one. No way meets an actor twice or passes through
 * an end. An end that is unknown or no actor leaves no ways.
 */
export abstract class PathRepository {
  abstract find(query: PathQuery): Promise<FoundPaths>;
}
