import type { OrganisationKind } from '@knotenwerk/graph-schema';
import neo4j from 'neo4j-driver';
import type { EntitySummary, LinkWithEnds } from '../database/entity-summary.ts';
import type { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import { asked } from '../database/neo4j/unit-of-work.ts';
import { byDegree, compareText } from '../database/order.ts';
import {
  labelOf,
  toLinkRecord,
  toNodesById,
  toSummary,
  type LinkRow,
  type NodeRow,
  type SummaryRow,
} from '../database/neo4j/records.ts';
import { FIND_NEIGHBOURHOOD } from './neighbourhood.cypher.ts';
import {
  NeighbourhoodRepository,
  type Neighbourhood,
  type NeighbourhoodNode,
  type NeighbourhoodQuery,
  type OmittedNeighbours,
} from './neighbourhood.repository.ts';
import { passingParameters } from './passing.cypher.ts';

interface OmittedRow {
  readonly via: string;
  readonly labels: readonly string[];
  readonly kind: string | null;
  readonly ids: readonly string[];
}

interface NeighbourhoodRow {
  readonly [column: string]: unknown;
  readonly nodes: readonly { readonly distance: number; readonly entity: SummaryRow }[];
  readonly links: readonly LinkRow[];
  readonly documents: readonly NodeRow[];
  readonly omitted: readonly OmittedRow[];
}

function nearestFirst(left: NeighbourhoodNode, right: NeighbourhoodNode): number {
  return left.distance - right.distance || byDegree(left.entity, right.entity);
}

function toParameters(query: NeighbourhoodQuery): Record<string, unknown> {
  return { ...passingParameters(query), ids: query.ids, limit: neo4j.int(query.limit) };
}

function toLinks(
  rows: readonly LinkRow[],
  entities: ReadonlyMap<string, EntitySummary>,
): LinkWithEnds[] {
  return rows
    .flatMap((row) => {
      const [from, to] = [entities.get(row.from), entities.get(row.to)];
      return from && to ? [{ link: toLinkRecord(row), from, to }] : [];
    })
    .sort((left, right) => compareText(left.link.id, right.link.id));
}

function toOmitted(rows: readonly OmittedRow[]): OmittedNeighbours[] {
  const key = ({ via, label, kind }: OmittedNeighbours): string => `${via} ${label} ${kind ?? ''}`;
  return rows
    .map(({ via, labels, kind, ids }) => ({
      via,
      label: labelOf(labels),
      kind: kind as OrganisationKind | null,
      count: ids.length,
    }))
    .sort((left, right) => compareText(key(left), key(right)));
}

function toNeighbourhood(row: NeighbourhoodRow, ids: readonly string[]): Neighbourhood {
  const nodes = row.nodes
    .map(({ distance, entity }) => ({ distance, entity: toSummary(entity) }))
    .sort(nearestFirst);
  const entities = new Map(nodes.map(({ entity }) => [entity.id, entity]));
  return {
    nodes,
    links: toLinks(row.links, entities),
    totalCount: nodes.length + new Set(row.omitted.flatMap((group) => group.ids)).size,
    omitted: toOmitted(row.omitted),
    documents: toNodesById(row.documents),
    unknownIds: [...new Set(ids)].filter((id) => !entities.has(id)),
  };
}

/** Lets the database walk, level by level, in one statement. */
export class Neo4jNeighbourhoodRepository extends NeighbourhoodRepository {
  constructor(private readonly connection: Neo4jConnection) {
    super();
  }

  override async find(query: NeighbourhoodQuery): Promise<Neighbourhood> {
    const statement = FIND_NEIGHBOURHOOD[query.depth as 1 | 2 | 3] as string | undefined;
    if (statement === undefined) throw new Error(`No walk of ${String(query.depth)} steps`);
    const row = await this.connection.readOne<NeighbourhoodRow>(
      statement,
      asked(toParameters(query)),
    );
    return toNeighbourhood(row, query.ids);
  }
}
