import type { NodeRecord } from '@knotenwerk/graph-schema';
import type { EntitySummary, LinkWithEnds } from '../database/entity-summary.ts';
import type { CountQuery } from './region.repository.ts';

/** A question for what there is in a region; the service has checked every value. */
export interface OverviewQuery extends CountQuery {
  readonly id: string;
  /** Ids of regions beside it. */
  readonly neighbourIds: readonly string[];
  /** The most entries of each list, 1 to 200. */
  readonly first: number;
}

/** An organisation and the links that tie it to regions. */
export interface TiedOrganisation {
  readonly organisation: EntitySummary;
  /** By id. */
  readonly links: readonly LinkWithEnds[];
}

/** The first of an ordered list, and how many there are. */
export interface CountedList<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
}

/** How many organisations of a region address a theme. */
export interface ThemeTally {
  readonly theme: EntitySummary;
  readonly count: number;
}

/** What there is in a region. */
export interface RegionOverview {
  /** The region it belongs to last, the one that belongs to before it. */
  readonly ancestors: readonly EntitySummary[];
  /** The Länder of a country, the Kreise of a Land or area, by `sortName`, then id; a Kreis has none. */
  readonly parts: readonly EntitySummary[];
  /** Areas it is part of, or that reach into it, by id. */
  readonly areas: readonly EntitySummary[];
  /** Those of `neighbourIds` that exist, by id. */
  readonly neighbours: readonly EntitySummary[];
  readonly members: CountedList<TiedOrganisation>;
  readonly covering: CountedList<TiedOrganisation>;
  readonly responsible: CountedList<TiedOrganisation>;
  /** Every theme there is, most addressed first, then by id. */
  readonly themes: readonly ThemeTally[];
  /** The latest first, those without a date last, then by id. */
  readonly events: CountedList<EntitySummary>;
  /** Documents the links cite, by id. */
  readonly documents: ReadonlyMap<string, NodeRecord>;
}

/**
 * What there is in a region. Inside and around it, and who counts in it, is as RegionRepository says; above it are the
 * region it belongs to and the one that belongs to, above an AREA also the Länder of the Kreise inside it, unless they
 * are inside or around. Organisations come by degree (most first), then id.
 * - Members are who counts in the region, with the links that make them count.
 * - Covering are initiatives that are active in or responsible for a region inside, around or above, but have no seat
 *   inside, with all these links.
 * - Responsible is who is RESPONSIBLE_FOR a region inside, around or above, with these links.
 * - Themes count members that ADDRESS them.
 * - Events are those whose point lies in a Kreis inside, and that have begun on the day asked for or have no date.
 */
export abstract class OverviewRepository {
  /** Null where there is no such region. */
  abstract find(query: OverviewQuery): Promise<RegionOverview | null>;
}
