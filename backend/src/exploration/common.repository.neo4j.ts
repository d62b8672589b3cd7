import { ACTOR_LINK_TYPES } from '@knotenwerk/graph-schema';
import neo4j from 'neo4j-driver';
import type { EntitySummary } from '../database/entity-summary.ts';
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
import { FIND_COMMON } from './common.cypher.ts';
import {
  CommonRepository,
  type CommonCounterpart,
  type CommonQuery,
  type FoundCommon,
} from './common.repository.ts';
import { passingParameters } from './passing.cypher.ts';

interface ItemRow {
  readonly entity: SummaryRow;
  readonly count: number;
  readonly links: readonly LinkRow[];
}

interface CommonRow {
  readonly [column: string]: unknown;
  readonly asked: readonly SummaryRow[];
  readonly items: readonly ItemRow[];
  readonly totalCount: number;
  readonly documents: readonly NodeRow[];
}

function toParameters(query: CommonQuery): Parameters {
  const { types = [] } = query.filter;
  return {
    ...passingParameters(query),
    types: types.length === 0 ? ACTOR_LINK_TYPES : types,
    ids: query.ids,
    first: neo4j.int(query.page.first),
    offset: neo4j.int(query.page.offset),
  };
}

function toCounterpart(
  { entity, count, links }: ItemRow,
  seeds: ReadonlyMap<string, EntitySummary>,
): CommonCounterpart {
  const counterpart = toSummary(entity);
  return {
    entity: counterpart,
    count,
    links: links
      .map((row) => ({
        link: toLinkRecord(row),
        from: seeds.get(row.from) ?? counterpart,
        to: seeds.get(row.to) ?? counterpart,
      }))
      .sort((left, right) => (left.link.id < right.link.id ? -1 : 1)),
  };
}

/** Lets the database gather and order what is common, in one statement. */
export class Neo4jCommonRepository extends CommonRepository {
  constructor(private readonly connection: Neo4jConnection) {
    super();
  }

  override async find(query: CommonQuery): Promise<FoundCommon> {
    const row = await this.connection.readOne<CommonRow>(FIND_COMMON, asked(toParameters(query)));
    const seeds = new Map(row.asked.map(toSummary).map((seed) => [seed.id, seed]));
    return {
      items: row.items.map((item) => toCounterpart(item, seeds)),
      totalCount: row.totalCount,
      asked: query.ids.flatMap((id) => seeds.get(id) ?? []),
      documents: toNodesById(row.documents),
      unknownIds: query.ids.filter((id) => !seeds.has(id)),
    };
  }
}
