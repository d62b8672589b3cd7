import neo4j from 'neo4j-driver';
import type { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import {
  toLinkRecord,
  toNodesById,
  toSummary,
  type LinkRow,
  type NodeRow,
  type SummaryRow,
} from '../database/neo4j/records.ts';
import { asked, type Parameters } from '../database/neo4j/unit-of-work.ts';
import { passingParameters } from './passing.cypher.ts';
import { FIND_WAY_GROUND } from './path.cypher.ts';
import { PathRepository, type FoundPaths, type PathQuery } from './path.repository.ts';
import { waysOver, type WayGround } from './ways.ts';

interface GroundRow {
  readonly [column: string]: unknown;
  readonly from: SummaryRow | null;
  readonly to: SummaryRow | null;
  readonly entities: readonly SummaryRow[];
  readonly links: readonly LinkRow[];
  readonly documents: readonly NodeRow[];
  readonly avoidedIds: readonly string[];
}

function toParameters(query: PathQuery): Parameters {
  const { from, to, maxLength, sourcedOnly, filter } = query;
  const { withoutKinds = [], avoid = [] } = filter;
  return {
    ...passingParameters(query),
    ...{ from, to, sourcedOnly, withoutKinds, avoid },
    ahead: neo4j.int(Math.ceil(maxLength / 2)),
    behind: neo4j.int(Math.floor(maxLength / 2)),
  };
}

function toGround({ entities, links, documents }: GroundRow): WayGround {
  const summaries = new Map(entities.map(toSummary).map((entity) => [entity.id, entity]));
  const sources = toNodesById(documents);
  return {
    links: links.map(toLinkRecord),
    getEntity: (id) => {
      const entity = summaries.get(id);
      if (entity === undefined) throw new Error(`The ground lacks the end “${id}” of a link.`);
      return entity;
    },
    findDocument: (id) => sources.get(id) ?? null,
  };
}

/** Lets the database find the ground in one statement, and the ways over it. */
export class Neo4jPathRepository extends PathRepository {
  constructor(private readonly connection: Neo4jConnection) {
    super();
  }

  override async find(query: PathQuery): Promise<FoundPaths> {
    const row = await this.connection.readOne<GroundRow>(
      FIND_WAY_GROUND,
      asked(toParameters(query)),
    );
    const avoided = new Set(row.avoidedIds);
    const { avoid = [] } = query.filter;
    return {
      from: row.from && toSummary(row.from),
      to: row.to && toSummary(row.to),
      ...waysOver(toGround(row), query),
      unknownIds: [...new Set(avoid)].filter((id) => !avoided.has(id)),
    };
  }
}
