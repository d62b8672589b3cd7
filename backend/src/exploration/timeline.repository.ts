import type { Day } from '@knotenwerk/graph-schema';
import type { NeighbourhoodFilter } from './neighbourhood.repository.ts';

/** Whose links are counted. */
export interface TimelineQuery {
  /** Only links at one of these nodes; empty: all links. */
  readonly ids: readonly string[];
  /** What links and both their ends must pass; nodes of `ids` always pass. `includeEnded` has no effect: time is the question. */
  readonly filter: NeighbourhoodFilter;
}

/** How many links were valid between the same two days. */
export interface LinkPeriod {
  /** First and last day on which the link and both its ends are valid; null: open. */
  readonly validFrom: Day | null;
  readonly validUntil: Day | null;
  readonly count: number;
  /** The first day any of these links itself names; an end may exist only later. Null: none names one. */
  readonly firstDated: Day | null;
}

/** When links were valid. */
export abstract class TimelineRepository {
  /**
   * The actor links that pass, each once, by the days between which they and both their ends are valid; links that
   * were never valid are left out. By `validFrom`, open first, then by `validUntil`, open last.
   */
  abstract listPeriods(query: TimelineQuery): Promise<readonly LinkPeriod[]>;
}
