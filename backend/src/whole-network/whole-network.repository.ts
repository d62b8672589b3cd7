import type { NodeRecord } from '@knotenwerk/graph-schema';
import type { EntitySummary, LinkWithEnds } from '../database/entity-summary.ts';
import type { PassingQuery } from '../exploration/neighbourhood.repository.ts';
import type { Survey } from '../grouping/survey.ts';

/** A part of the network with everything that is shown of it. */
export interface DrawnPart {
  /** Most links first, then by id. Ids that no node has are left out. */
  readonly nodes: readonly EntitySummary[];
  /** Every link that passes between two of these nodes, by id. */
  readonly links: readonly LinkWithEnds[];
  /** Documents the links cite, by id. */
  readonly documents: ReadonlyMap<string, NodeRecord>;
}

/** A theme, and which of some actors address it. */
export interface AddressedTheme {
  readonly theme: EntitySummary;
  /** In order; at least one. */
  readonly actorIds: readonly string[];
}

/** The network as a whole: who there is and who is linked with whom, without a middle. */
export abstract class WholeNetworkRepository {
  /**
   * Who passes, in outlines, most links first, then by id; the links that pass between two of them by `from`, then `to`.
   * What passes is said at PassingQuery; there are no seeds that pass anyway.
   */
  abstract survey(query: PassingQuery): Promise<Survey>;

  /** The nodes of these ids whether they pass or not, and the links among them that pass. */
  abstract draw(ids: readonly string[], query: PassingQuery): Promise<DrawnPart>;

  /** The themes the nodes of these ids address, by id of the theme. Ids that no node has address nothing. */
  abstract listThemes(ids: readonly string[]): Promise<readonly AddressedTheme[]>;
}
