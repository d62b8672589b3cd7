import type { Day } from '@knotenwerk/graph-schema';
import type { PathFilter } from './path.repository.ts';

/** A question for ways as it arrives. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** 1 to 6 hops. */
  readonly maxLength: number;
  /** 1 to 10 ways. */
  readonly limit: number;
  readonly filter: PathFilter;
  readonly sourcedOnly: boolean;
  readonly asOf?: Day | null;
}
