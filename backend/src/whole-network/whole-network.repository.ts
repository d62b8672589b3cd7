import type { NodeLabel, NodeRecord, OrganisationKind } from '@knotenwerk/graph-schema';
import type { EntitySummary, LinkWithEnds } from '../database/entity-summary.ts';
import type { PassingQuery } from '../exploration/neighbourhood.repository.ts';

/** As much of an actor as is needed to count and group it. */
export interface SurveyedActor {
  readonly id: string;
  readonly label: NodeLabel;
  readonly kind: OrganisationKind | null;
  /** ISO 3166-2 code of the Land of the seat. */
  readonly state: string | null;
  readonly degree: number;
}

/** The network in its outlines. */
export interface Survey {
  /** Every actor that passes, most links first, then by id. */
  readonly actors: readonly SurveyedActor[];
  /** The ends of every link that passes between two of them, by `from`, then `to`; one entry for each link. */
  readonly links: readonly (readonly [from: string, to: string])[];
}

/** A part of the network with everything that is shown of it. */
export interface DrawnPart {
  /** Most links first, then by id. Ids that no node has are left out. */
  readonly nodes: readonly EntitySummary[];
  /** Every link that passes between two of these nodes, by id. */
  readonly links: readonly LinkWithEnds[];
  /** Documents the links cite, by id. */
  readonly documents: ReadonlyMap<string, NodeRecord>;
}

/** The network as a whole: who there is and who is linked with whom, without a middle. */
export abstract class WholeNetworkRepository {
  /** Who passes, in outlines. What passes is said at PassingQuery; there are no seeds that pass anyway. */
  abstract survey(query: PassingQuery): Promise<Survey>;

  /** The nodes of these ids whether they pass or not, and the links among them that pass. */
  abstract draw(ids: readonly string[], query: PassingQuery): Promise<DrawnPart>;
}
