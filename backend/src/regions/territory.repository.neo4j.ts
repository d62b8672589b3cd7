import neo4j from 'neo4j-driver';
import type { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import { toSummary, type SummaryRow } from '../database/neo4j/records.ts';
import { asked } from '../database/neo4j/unit-of-work.ts';
import { passingParameters } from '../exploration/passing.cypher.ts';
import { toPassing } from './region.repository.ts';
import { LIST_TERRITORIES } from './territory.cypher.ts';
import {
  TerritoryRepository,
  type Territories,
  type TerritoryQuery,
} from './territory.repository.ts';

interface TerritoriesRow extends Omit<Territories, 'items'> {
  readonly [column: string]: unknown;
  readonly items: readonly {
    readonly organisation: SummaryRow;
    readonly districts: readonly { readonly region: SummaryRow; readonly type: string | null }[];
  }[];
}

/** Lets the database find territories, in one statement. */
export class Neo4jTerritoryRepository extends TerritoryRepository {
  constructor(private readonly connection: Neo4jConnection) {
    super();
  }

  override async list(query: TerritoryQuery): Promise<Territories> {
    const { items, totalCount, withoutCount } = await this.connection.readOne<TerritoriesRow>(
      LIST_TERRITORIES,
      asked({
        ...passingParameters(toPassing(query, ['RESPONSIBLE_FOR'])),
        first: neo4j.int(query.first),
      }),
    );
    return {
      ...{ totalCount, withoutCount },
      items: items.map(({ organisation, districts }) => ({
        organisation: toSummary(organisation),
        districts: districts.map(({ region, type }) => ({ region: toSummary(region), type })),
      })),
    };
  }
}
