import { LINK_TYPE_NAMES, linkTypeSpec, type LinkDirection } from '@knotenwerk/graph-schema';
import neo4j from 'neo4j-driver';
import type { PageRequest } from '../database/entity-summary.ts';
import type { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import { asked } from '../database/neo4j/unit-of-work.ts';
import {
  toLinkWithEnds,
  toNodeRecord,
  toNodesById,
  toSummary,
  type LinkWithEndsRow,
  type NodeRow,
  type SummaryRow,
} from '../database/neo4j/records.ts';
import { FIND_PROFILE, LIST_LINKS } from './profile.cypher.ts';
import {
  ProfileRepository,
  type LinkGroupRecord,
  type LinkPage,
  type LinkQuery,
  type ProfileRecord,
} from './profile.repository.ts';

interface GroupRow {
  readonly type: string;
  readonly direction: LinkDirection;
  readonly totalCount: number;
  readonly links: readonly LinkWithEndsRow[];
}

interface ProfileRow {
  readonly [column: string]: unknown;
  readonly node: NodeRow;
  readonly summary: SummaryRow;
  readonly groups: readonly GroupRow[];
  readonly documents: readonly NodeRow[];
}

interface LinkPageRow {
  readonly [column: string]: unknown;
  readonly items: readonly LinkWithEndsRow[];
  readonly totalCount: number;
  readonly documents: readonly NodeRow[];
}

const SYMMETRIC_TYPES = LINK_TYPE_NAMES.filter((type) => linkTypeSpec(type).symmetric);

/** In the order of the model, forward before backward. */
function toGroups(rows: readonly GroupRow[]): LinkGroupRecord[] {
  return LINK_TYPE_NAMES.flatMap((type) =>
    (['FORWARD', 'BACKWARD'] as const).flatMap((direction) =>
      rows
        .filter((row) => row.type === type && row.direction === direction)
        .map(({ totalCount, links }) => ({
          type,
          direction,
          totalCount,
          links: links.map(toLinkWithEnds),
        })),
    ),
  );
}

/** Reads a node with everything its profile shows in one statement. */
export class Neo4jProfileRepository extends ProfileRepository {
  constructor(private readonly connection: Neo4jConnection) {
    super();
  }

  override async find(
    id: string,
    linksPerGroup: number,
    asOf: string | null,
  ): Promise<ProfileRecord | null> {
    const [row] = await this.connection.read<ProfileRow>(
      FIND_PROFILE,
      asked({
        id,
        asOf,
        linksPerGroup: neo4j.int(linksPerGroup),
        symmetricTypes: SYMMETRIC_TYPES,
      }),
    );
    if (row === undefined) return null;
    return {
      node: toNodeRecord(row.node),
      summary: toSummary(row.summary),
      groups: toGroups(row.groups),
      documents: toNodesById(row.documents),
    };
  }

  override async listLinks(query: LinkQuery, { first, offset }: PageRequest): Promise<LinkPage> {
    const [row] = await this.connection.read<LinkPageRow>(
      LIST_LINKS,
      asked({
        ...query,
        symmetricTypes: SYMMETRIC_TYPES,
        first: neo4j.int(first),
        offset: neo4j.int(offset),
      }),
    );
    return {
      items: row?.items.map(toLinkWithEnds) ?? [],
      totalCount: row?.totalCount ?? 0,
      documents: toNodesById(row?.documents ?? []),
    };
  }
}
