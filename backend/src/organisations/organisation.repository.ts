import type { Confidence, OrganisationKind } from '@knotenwerk/graph-schema';
import type { EntitySummary, Page, PageRequest } from '../database/entity-summary.ts';

/** Which organisations; an absent or empty list filters nothing. */
export interface OrganisationFilter {
  readonly kinds?: readonly OrganisationKind[];
  readonly states?: readonly string[];
  readonly statuses?: readonly string[];
  readonly confidences?: readonly Confidence[];
  /** Ids of themes; an organisation that ADDRESSES any of them stays. */
  readonly themes?: readonly string[];
  /** A day; only organisations whose lifetime holds it. */
  readonly asOf?: string;
}

/** NAME: `sortName`, then id. DEGREE: most links first, then id. FOUNDED: earliest first, unknown last, then id. */
export const ORGANISATION_SORTS = ['NAME', 'DEGREE', 'FOUNDED'] as const;
export type OrganisationSort = (typeof ORGANISATION_SORTS)[number];

/** Lists of organisations. */
export abstract class OrganisationRepository {
  abstract list(
    filter: OrganisationFilter,
    sort: OrganisationSort,
    page: PageRequest,
  ): Promise<Page<EntitySummary>>;
}
