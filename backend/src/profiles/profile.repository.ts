import type { LinkDirection, LinkType, NodeRecord } from '@knotenwerk/graph-schema';
import type { EntitySummary, LinkWithEnds, Page, PageRequest } from '../database/entity-summary.ts';

/** The links of one type in one direction. */
export interface LinkGroupRecord {
  readonly type: LinkType;
  /** BACKWARD: the profile's node is the link's end. A symmetric type is always FORWARD, whichever way it is stored. */
  readonly direction: LinkDirection;
  readonly totalCount: number;
  /** At most `linksPerGroup`, see ProfileRepository.find. */
  readonly links: readonly LinkWithEnds[];
}

/** A node with everything its profile shows. */
export interface ProfileRecord {
  readonly node: NodeRecord;
  readonly summary: EntitySummary;
  /** Groups in the order of LINK_TYPES, FORWARD before BACKWARD; only those that have a link. */
  readonly groups: readonly LinkGroupRecord[];
  /** Every document cited by the node, its records or a link shown, by id. */
  readonly documents: ReadonlyMap<string, NodeRecord>;
}

/** The links of one node that are asked for. */
export interface LinkQuery {
  readonly of: string;
  readonly type: LinkType;
  readonly direction: LinkDirection;
  /** As in ProfileRepository.find. */
  readonly asOf: string | null;
}

/** A page of links with the documents they cite. */
export interface LinkPage extends Page<LinkWithEnds> {
  readonly documents: ReadonlyMap<string, NodeRecord>;
}

/** One node and its links, read in one question to the store. */
export abstract class ProfileRepository {
  /**
   * The profile of any node, or null. Links of a group come by the counterpart's `sortName`, then link id;
   * at most `linksPerGroup` each (1 to 200). `asOf` (a day) leaves only links valid on it together with both their ends.
   */
  abstract find(
    id: string,
    linksPerGroup: number,
    asOf: string | null,
  ): Promise<ProfileRecord | null>;

  /** The links of one group, in the same order; empty where the node has none. */
  abstract listLinks(query: LinkQuery, page: PageRequest): Promise<LinkPage>;
}
