import {
  ACTOR_LINK_TYPES,
  type ActorLinkType,
  type LinkType,
  type OrganisationKind,
} from '@knotenwerk/graph-schema';
import type { EntitySummary } from '../database/entity-summary.ts';
import { byDegree } from '../database/order.ts';
import type { CountQuery } from './region.repository.ts';

/** A part of the map in degrees, WGS 84; its edges belong to it. */
export interface BoundingBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What part of the map is asked for, and who counts there. */
export interface BoxQuery extends CountQuery {
  readonly box: BoundingBox;
}

/** Which actors of a place are named. */
export interface Naming {
  /** The most, by degree (most first), then id. */
  readonly first: number;
  /** Ids of actors who are named beyond these, wherever they stand. */
  readonly including: readonly string[];
}

/** Who is asked for, and where. */
export interface PlaceQuery extends BoxQuery, Naming {}

/** A point of the map at which somebody has their seat. */
export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
  /** The town, or the region whose centre it is; null: not known. */
  readonly name: string | null;
  /** The point is the centre of a region: where in it the seats are is not known. */
  readonly isApproximate: boolean;
}

/** An actor who stands at several points of the box asked for. */
export interface SpreadActor {
  readonly id: string;
  readonly kind: OrganisationKind;
}

/** Who has their seat at one point. */
export interface Place extends Spot {
  readonly kinds: Readonly<Partial<Record<OrganisationKind, number>>>;
  /** Those of them whom the question wants named, by degree (most first), then id. */
  readonly actors: readonly EntitySummary[];
  /** Those of them who stand at other points of the box, too, by id: they count once where points become one. */
  readonly spread: readonly SpreadActor[];
}

/** Those who are named of the actors of a place, in their order. */
export function namedOf(
  actors: readonly EntitySummary[],
  { first, including }: Naming,
): readonly EntitySummary[] {
  if (first === 0 && including.length === 0) return [];
  return actors.toSorted(byDegree).filter(({ id }, rank) => rank < first || including.includes(id));
}

/** Which links between those who are placed are asked for. */
export interface PlaceLinkQuery extends BoxQuery {
  /** Empty: of every type that links actors. */
  readonly types: readonly ActorLinkType[];
  /** The most pairs. */
  readonly first: number;
}

/** The types of link that are looked at: seats, by which somebody is placed, and those asked for. */
export function walkedTypes({ types }: PlaceLinkQuery): readonly LinkType[] {
  return ['SEATED_IN', ...(types.length === 0 ? ACTOR_LINK_TYPES : types)];
}

/** The links between those of two points; they may be one. */
export interface SpotPair {
  /** The southern, then the western of both, an exact one before an approximate one. */
  readonly from: Spot;
  readonly to: Spot;
  readonly linkCount: number;
}

/** Who of a part of the map is linked with whom, by where they are. */
export interface PlaceLinks {
  /** Most links first, then by `from`, then `to`, in the order of places. */
  readonly pairs: readonly SpotPair[];
  /** With those beyond the most asked for. */
  readonly pairCount: number;
  /** Each link once, of whatever pair. */
  readonly linkCount: number;
}

/**
 * Where organisations have their seat. An organisation with a SEATED_IN that passes stands at its own latitude and
 * longitude; without these, at those of each region it is seated in, where the place is approximate; where the region
 * has none either, nowhere. One without a seat in a region is not on the map, whatever its own coordinates.
 */
export abstract class PlaceRepository {
  /** By latitude, then longitude, exact before approximate places. */
  abstract list(query: PlaceQuery): Promise<readonly Place[]>;

  /**
   * Links between organisations that stand in the box, both of which pass. The confidences, the day and the end of the
   * filter hold for these links as for seats. A link of somebody who stands at several points is one of several pairs.
   */
  abstract listLinks(query: PlaceLinkQuery): Promise<PlaceLinks>;
}
