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
import { asked } from '../database/neo4j/unit-of-work.ts';
import { passingParameters } from '../exploration/passing.cypher.ts';
import { INITIATIVE_KINDS, LEVEL_BELOW, toThemeTallies } from './overview-order.ts';
import { FIND_OVERVIEW } from './overview.cypher.ts';
import {
  OverviewRepository,
  type OverviewQuery,
  type RegionOverview,
  type TiedOrganisation,
} from './overview.repository.ts';
import { toPassing } from './region.repository.ts';

interface TiedRow {
  readonly organisation: SummaryRow;
  readonly links: readonly { readonly link: LinkRow; readonly place: SummaryRow }[];
}

interface OverviewRow {
  readonly [column: string]: unknown;
  readonly ancestors: readonly SummaryRow[];
  readonly parts: readonly SummaryRow[];
  readonly areas: readonly SummaryRow[];
  readonly neighbours: readonly SummaryRow[];
  readonly members: readonly TiedRow[];
  readonly membersCount: number;
  readonly covering: readonly TiedRow[];
  readonly coveringCount: number;
  readonly responsible: readonly TiedRow[];
  readonly responsibleCount: number;
  readonly themes: readonly SummaryRow[];
  readonly themeCounts: readonly { readonly id: string; readonly count: number }[];
  readonly events: readonly SummaryRow[];
  readonly eventsCount: number;
  readonly documents: readonly NodeRow[];
}

function toTied({ organisation, links }: TiedRow): TiedOrganisation {
  const from = toSummary(organisation);
  const ties = links.map(({ link, place }) => ({
    link: toLinkRecord(link),
    ...{ from, to: toSummary(place) },
  }));
  return {
    organisation: from,
    links: ties.sort((one, other) => (one.link.id < other.link.id ? -1 : 1)),
  };
}

function toOverview(row: OverviewRow): RegionOverview {
  const counts = new Map(row.themeCounts.map(({ id, count }) => [id, count]));
  return {
    ancestors: row.ancestors.map(toSummary),
    parts: row.parts.map(toSummary),
    areas: row.areas.map(toSummary),
    neighbours: row.neighbours.map(toSummary),
    members: { items: row.members.map(toTied), totalCount: row.membersCount },
    covering: { items: row.covering.map(toTied), totalCount: row.coveringCount },
    responsible: { items: row.responsible.map(toTied), totalCount: row.responsibleCount },
    themes: toThemeTallies(row.themes.map(toSummary), counts),
    events: { items: row.events.map(toSummary), totalCount: row.eventsCount },
    documents: toNodesById(row.documents),
  };
}

/** Lets the database gather what there is in a region, in one statement. */
export class Neo4jOverviewRepository extends OverviewRepository {
  constructor(private readonly connection: Neo4jConnection) {
    super();
  }

  override async find(query: OverviewQuery): Promise<RegionOverview | null> {
    const { id, neighbourIds, first } = query;
    const [row] = await this.connection.read<OverviewRow>(
      FIND_OVERVIEW,
      asked({
        ...passingParameters(toPassing(query)),
        ...{ id, neighbourIds, first: neo4j.int(first), initiativeKinds: INITIATIVE_KINDS },
        levelBelow: LEVEL_BELOW,
      }),
    );
    return row === undefined ? null : toOverview(row);
  }
}
