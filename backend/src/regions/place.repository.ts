import type { OrganisationKind } from '@knotenwerk/graph-schema';
import type { EntitySummary } from '../database/entity-summary.ts';
import type { CountQuery } from './region.repository.ts';

/** A part of the map in degrees, WGS 84; its edges belong to it. */
export interface BoundingBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Who is asked for, and where. */
export interface PlaceQuery extends CountQuery {
  readonly box: BoundingBox;
}

/** Who has their seat at one point. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
  /** The town, or the region whose centre it is; null: not known. */
  readonly name: string | null;
  /** The point is the centre of a region: where in it the seats are is not known. */
  readonly isApproximate: boolean;
  readonly kinds: Readonly<Partial<Record<OrganisationKind, number>>>;
  /** At most LARGEST_PLACE of them, by degree (most first), then id. */
  readonly actors: readonly EntitySummary[];
}

/** How many actors a place names. */
export const LARGEST_PLACE = 20;

/**
 * Where organisations have their seat. An organisation with a SEATED_IN that passes stands at its own latitude and
 * longitude; without these, at those of each region it is seated in, where the place is approximate; where the region
 * has none either, nowhere. One without a seat in a region is not on the map, whatever its own coordinates.
 */
export abstract class PlaceRepository {
  /** By latitude, then longitude, exact before approximate places. */
  abstract list(query: PlaceQuery): Promise<readonly Place[]>;
}
