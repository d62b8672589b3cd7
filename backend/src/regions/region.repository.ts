import type {
  Confidence,
  LinkType,
  NodeLabel,
  OrganisationKind,
  Properties,
} from '@knotenwerk/graph-schema';
import type { EntitySummary } from '../database/entity-summary.ts';
import type { PassingQuery } from '../exploration/neighbourhood.repository.ts';

/** The types of link that tie an organisation to a region. */
export const PLACE_TYPES = [
  'SEATED_IN',
  'ACTIVE_IN',
  'RESPONSIBLE_FOR',
] as const satisfies readonly LinkType[];
export type PlaceType = (typeof PLACE_TYPES)[number];

/** The levels a region can be on, from the whole to its parts. */
export type RegionLevel = 'COUNTRY' | 'STATE' | 'DISTRICT' | 'AREA';

/** Which organisations count; an absent or empty list filters nothing. */
export interface RegionFilter {
  readonly kinds?: readonly OrganisationKind[];
  /** Länder of the seat. */
  readonly states?: readonly string[];
  readonly statuses?: readonly string[];
  readonly themes?: readonly string[];
  /** Confidence of the link that ties them to the region. */
  readonly confidences?: readonly Confidence[];
  /** False: what has ended before `today` does not count. */
  readonly includeEnded?: boolean;
}

/** What decides who counts; the service has checked every value. */
export interface CountQuery {
  readonly filter: RegionFilter;
  /** A day: only organisations that exist on it, and links valid on it. */
  readonly asOf: string | null;
  readonly today: string;
}

/** Which regions are compared. */
export interface CompareQuery extends CountQuery {
  readonly level: RegionLevel;
  /** Only regions inside or around this one. */
  readonly parent: string;
}

/** A region with what numbers and maps need of it. */
export interface RegionRecord {
  readonly summary: EntitySummary;
  readonly level: RegionLevel;
  /** What it is called by law, as in „Landkreis“. */
  readonly type: string | null;
  readonly parentId: string | null;
  readonly indicators: readonly Properties[];
}

/** Organisations of one kind that are tied to a region in the same ways. */
export interface TallyGroup {
  readonly kind: OrganisationKind;
  /** In the order of PLACE_TYPES. */
  readonly types: readonly PlaceType[];
  readonly count: number;
}

/** Who is tied to a region, in groups that have no organisation in common. */
export interface RegionTally {
  readonly region: RegionRecord;
  /** By kind, then types. */
  readonly groups: readonly TallyGroup[];
}

export interface ComparedRegions {
  readonly parent: RegionTally;
  /** Those of the level asked for, by `sortName`, then id. */
  readonly regions: readonly RegionTally[];
  /** Organisations that count in at least one of them, and in more than one. */
  readonly placedCount: number;
  readonly severalCount: number;
}

/** The filter of a count in the words of a walk: organisations, over the links that tie them to regions. */
export function toPassing(
  { filter, asOf, today }: CountQuery,
  types: readonly LinkType[] = PLACE_TYPES,
): PassingQuery {
  const labels: readonly NodeLabel[] = ['Organisation'];
  return { filter: { ...filter, types, labels }, asOf, today };
}

/**
 * Who is tied to which region. Every adapter counts the same:
 * - A STATE with a single DISTRICT is the same place as that DISTRICT, as Berlin and Hamburg are: what is inside or around
 *   one of them is so for the other, and with one of them the other is inside whatever it is inside.
 * - Inside a region are the region itself, those whose `parentId` it is and those that are PART_OF it; inside a COUNTRY
 *   is every region.
 * - Around a STATE or DISTRICT are the AREAs of which it, or a region whose `parentId` it is, is PART_OF, unless they
 *   are inside: whoever works in a part of a Land works in the Land.
 * - An organisation counts in a region when a link that passes ties it to a region inside, or when an ACTIVE_IN or
 *   RESPONSIBLE_FOR that passes ties it to one around: a seat somewhere in a larger area says nothing about its parts.
 * - It counts once, with every type that ties it.
 */
export abstract class RegionRepository {
  /** The regions of a level inside or around a parent, the parent itself left out; null where there is no such parent. */
  abstract compare(query: CompareQuery): Promise<ComparedRegions | null>;
}
