import neo4j from 'neo4j-driver';
import type { EntitySummary, Page, PageRequest } from '../database/entity-summary.ts';
import type { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import { asked } from '../database/neo4j/unit-of-work.ts';
import { toSummary, type SummaryRow } from '../database/neo4j/records.ts';
import { LIST_ORGANISATIONS } from './organisation.cypher.ts';
import {
  OrganisationRepository,
  type OrganisationFilter,
  type OrganisationSort,
} from './organisation.repository.ts';

interface ListRow {
  readonly [column: string]: unknown;
  readonly totalCount: number;
  readonly items: readonly SummaryRow[];
}

function toParameters(filter: OrganisationFilter): Record<string, unknown> {
  const { kinds = [], states = [], statuses = [], confidences = [], themes = [], asOf } = filter;
  return { kinds, states, statuses, confidences, themes, asOf: asOf ?? null };
}

/** Lists organisations, filtered, ordered and cut by the database. */
export class Neo4jOrganisationRepository extends OrganisationRepository {
  constructor(private readonly connection: Neo4jConnection) {
    super();
  }

  override async list(
    filter: OrganisationFilter,
    sort: OrganisationSort,
    { first, offset }: PageRequest,
  ): Promise<Page<EntitySummary>> {
    const { items, totalCount } = await this.connection.readOne<ListRow>(
      LIST_ORGANISATIONS[sort],
      asked({
        ...toParameters(filter),
        first: neo4j.int(first),
        offset: neo4j.int(offset),
      }),
    );
    return { items: items.map(toSummary), totalCount };
  }
}
