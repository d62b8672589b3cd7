import type { NodeLabel, OrganisationKind } from '@knotenwerk/graph-schema';

/** As much of an actor as is needed to count and group it. */
export interface SurveyedActor {
  readonly id: string;
  readonly label: NodeLabel;
  readonly kind: OrganisationKind | null;
  /** ISO 3166-2 code of the Land of the seat. */
  readonly state: string | null;
  readonly degree: number;
}

/** A network in its outlines. */
export interface Survey {
  /** In the order in which they are drawn where there is no room for all. */
  readonly actors: readonly SurveyedActor[];
  /** The ends of every link between two of them; one entry for each link. */
  readonly links: readonly (readonly [from: string, to: string])[];
}
