import type { EntitySummary } from '../database/entity-summary.ts';
import type { CountQuery } from './region.repository.ts';

/** Whose territories are asked for. */
export interface TerritoryQuery extends CountQuery {
  /** The most organisations, 1 to 200. */
  readonly first: number;
}

/** A Kreis of a territory. */
export interface TerritoryDistrict {
  readonly region: EntitySummary;
  /** What it is called by law: two neighbours may share their name. */
  readonly type: string | null;
}

/** An organisation and the Kreise it is responsible for. */
export interface Territory {
  readonly organisation: EntitySummary;
  /** Each once, by id. */
  readonly districts: readonly TerritoryDistrict[];
}

/** The Kreise that organisations are responsible for. */
export interface Territories {
  /** By degree (most first), then id. */
  readonly items: readonly Territory[];
  /** How many organisations have a territory, with those beyond the most asked for. */
  readonly totalCount: number;
  /** Those that pass, too, but of whom no Kreis is known. */
  readonly withoutCount: number;
}

/** Which Kreise organisations are RESPONSIBLE_FOR by a link that passes: one for a whole Land names no Kreis. */
export abstract class TerritoryRepository {
  abstract list(query: TerritoryQuery): Promise<Territories>;
}
