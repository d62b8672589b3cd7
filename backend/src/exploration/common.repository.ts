import type { NodeRecord } from '@knotenwerk/graph-schema';
import type { EntitySummary, LinkWithEnds, Page, PageRequest } from '../database/entity-summary.ts';
import type { PassingQuery } from './neighbourhood.repository.ts';

/** A question for what several nodes have in common; the service has checked every value. */
export interface CommonQuery extends PassingQuery {
  /** 2 to 20, none twice. */
  readonly ids: readonly string[];
  readonly page: PageRequest;
}

/** Somebody or something that at least two of the nodes asked for are linked with. */
export interface CommonCounterpart {
  readonly entity: EntitySummary;
  /** How many of the nodes asked for are linked with it. */
  readonly count: number;
  /** Every link that passes between it and the nodes asked for, by id. */
  readonly links: readonly LinkWithEnds[];
}

export interface FoundCommon extends Page<CommonCounterpart> {
  /** The nodes asked for that are there, in the order they were asked for. */
  readonly asked: readonly EntitySummary[];
  /** Documents the links cite, by id. */
  readonly documents: ReadonlyMap<string, NodeRecord>;
  /** Asked-for ids that no node has. */
  readonly unknownIds: readonly string[];
}

/**
 * What several nodes have in common: whoever passes the filter and is joined by a link that passes to at least two of
 * them, without themselves. Types of link are those of the filter, actor links or ADDRESSES; without any, all actor links.
 * First who is linked with most of them, then by degree (most first), then by id.
 */
export abstract class CommonRepository {
  abstract find(query: CommonQuery): Promise<FoundCommon>;
}
