import type { Confidence, LinkRecord, NodeLabel, OrganisationKind } from '@knotenwerk/graph-schema';
import type { OfficialName } from './official-names.ts';

/** What every list, hit and graph shows of a node: as it is today, with what is needed to name it on another day. */
export interface EntitySummary {
  readonly id: string;
  readonly label: NodeLabel;
  /** The kind of an organisation, else null. */
  readonly kind: OrganisationKind | null;
  /** The caption property in German; `nameEn` where the label has an English one, else null. */
  readonly name: string;
  readonly nameEn: string | null;
  readonly shortName: string | null;
  /** Official names over time, in the order of the record; today's may be missing among them. */
  readonly officialNames: readonly OfficialName[];
  /** Bund, Land, region or municipality of an organisation; the drawing puts federal actors in a band of their own. */
  readonly level: string | null;
  /** What a region is called by law, in German: „Landkreis“; null for others. */
  readonly areaType: string | null;
  readonly town: string | null;
  /** Where the seat or the event is, WGS 84 in degrees; null: not known. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** ISO 3166-2 code of the Land of the seat. */
  readonly state: string | null;
  readonly status: string | null;
  readonly confidence: Confidence | null;
  /** Number of actor links at this node, current and past, whatever filter or date is asked for. */
  readonly degree: number;
  /** First and last day of the node's lifetime, null: open. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** A link with both its ends, as shown. */
export interface LinkWithEnds {
  readonly link: LinkRecord;
  readonly from: EntitySummary;
  readonly to: EntitySummary;
}

/** One page of an ordered list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
}

/** Which part of an ordered list is asked for; `first` is at most 200. */
export interface PageRequest {
  readonly first: number;
  readonly offset: number;
}
