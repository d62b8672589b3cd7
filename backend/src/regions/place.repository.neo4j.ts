import type { OrganisationKind } from '@knotenwerk/graph-schema';
import neo4j from 'neo4j-driver';
import type { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import { toSummary, type SummaryRow } from '../database/neo4j/records.ts';
import { asked } from '../database/neo4j/unit-of-work.ts';
import { passingParameters } from '../exploration/passing.cypher.ts';
import { LIST_PLACES } from './place.cypher.ts';
import { LARGEST_PLACE, PlaceRepository, type Place, type PlaceQuery } from './place.repository.ts';
import { toPassing } from './region.repository.ts';

interface PlaceRow extends Omit<Place, 'kinds' | 'actors'> {
  readonly [column: string]: unknown;
  readonly kinds: readonly (readonly [OrganisationKind, number])[];
  readonly actors: readonly SummaryRow[];
}

/** Lets the database find places by its point index. */
export class Neo4jPlaceRepository extends PlaceRepository {
  constructor(private readonly connection: Neo4jConnection) {
    super();
  }

  override async list(query: PlaceQuery): Promise<readonly Place[]> {
    const rows = await this.connection.read<PlaceRow>(
      LIST_PLACES,
      asked({
        ...passingParameters(toPassing(query, ['SEATED_IN'])),
        ...query.box,
        most: neo4j.int(LARGEST_PLACE),
      }),
    );
    return rows.map(({ kinds, actors, ...row }) => ({
      ...row,
      kinds: Object.fromEntries(kinds),
      actors: actors.map(toSummary),
    }));
  }
}
