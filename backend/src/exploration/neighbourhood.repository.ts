import type {
  Confidence,
  LinkType,
  NodeLabel,
  NodeRecord,
  OrganisationKind,
} from '@knotenwerk/graph-schema';
import type { EntitySummary, LinkWithEnds } from '../database/entity-summary.ts';

/** What a neighbourhood walks over and keeps; an absent or empty list filters nothing. Seeds are always kept. */
export interface NeighbourhoodFilter {
  /** Types of link to walk; without it every actor link type. Property link types are refused by the service. */
  readonly types?: readonly LinkType[];
  /** Labels to keep; without it the actor labels (Organisation, Person). */
  readonly labels?: readonly NodeLabel[];
  /** Kinds of organisation to keep; other labels are not touched by it. */
  readonly kinds?: readonly OrganisationKind[];
  /** Länder to keep; nodes without a Land are dropped when it is given. */
  readonly states?: readonly string[];
  /** Statuses to keep; nodes without one, persons among them, are dropped when it is given. */
  readonly statuses?: readonly string[];
  /** Ids of themes; only nodes that ADDRESS one of them are kept. */
  readonly themes?: readonly string[];
  /** Confidence of the links to walk. */
  readonly confidences?: readonly Confidence[];
  /** False: links with a `validUntil` before `today` are not walked, nodes that ended before it are dropped. */
  readonly includeEnded?: boolean;
}

/** What decides over which links a question walks and which nodes it keeps. */
export interface PassingQuery {
  readonly filter: NeighbourhoodFilter;
  /** A day: only nodes that exist on it, and links valid on it together with both their ends. Seeds stay, but nobody is beside one that does not exist. */
  readonly asOf: string | null;
  /** The day `includeEnded: false` compares with. */
  readonly today: string;
}

/** A question for a neighbourhood; the service has checked every value. */
export interface NeighbourhoodQuery extends PassingQuery {
  readonly ids: readonly string[];
  /** 1 to 3 steps. */
  readonly depth: number;
  /** The most new neighbours one node brings in, 1 to 200. */
  readonly limit: number;
}

/** A node and how many steps it is away from the nearest seed. */
export interface NeighbourhoodNode {
  readonly entity: EntitySummary;
  readonly distance: number;
}

/** Neighbours of one node that were left out by `limit`, by label and kind. */
export interface OmittedNeighbours {
  readonly via: string;
  readonly label: NodeLabel;
  readonly kind: OrganisationKind | null;
  readonly count: number;
}

export interface Neighbourhood {
  /** By distance, then degree (most first), then id. */
  readonly nodes: readonly NeighbourhoodNode[];
  /** Every link that passes the filter between two nodes of the result, by id. */
  readonly links: readonly LinkWithEnds[];
  /** Distinct nodes with those left out. */
  readonly totalCount: number;
  /** By `via`, then label, then kind. */
  readonly omitted: readonly OmittedNeighbours[];
  /** Documents the links cite, by id. */
  readonly documents: ReadonlyMap<string, NodeRecord>;
  /** Asked-for ids that no node has. */
  readonly unknownIds: readonly string[];
}

/**
 * Who is around somebody. The walk, step by step, so that every adapter answers the same:
 * level 0 is the seeds. For every node f of level k its candidates are the nodes joined to f by a link that passes,
 * that pass themselves and are in no level up to k. f keeps its first `limit` candidates by degree (most first), then id.
 * Level k+1 is the union of what the nodes of level k keep; a candidate of f that is not in level k+1 is omitted via f.
 * `totalCount` counts the distinct nodes of all levels and omissions. An omitted node that a later level brings in is not omitted.
 */
export abstract class NeighbourhoodRepository {
  abstract find(query: NeighbourhoodQuery): Promise<Neighbourhood>;
}
