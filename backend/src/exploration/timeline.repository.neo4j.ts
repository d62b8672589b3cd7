import type { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import { asked } from '../database/neo4j/unit-of-work.ts';
import { atAnyTime, byPeriod } from './link-period.ts';
import { passingParameters } from './passing.cypher.ts';
import { LIST_LINK_PERIODS } from './timeline.cypher.ts';
import { TimelineRepository, type LinkPeriod, type TimelineQuery } from './timeline.repository.ts';

type PeriodRow = LinkPeriod & Readonly<Record<string, unknown>>;

/** Lets the database gather links by their periods. */
export class Neo4jTimelineRepository extends TimelineRepository {
  constructor(private readonly connection: Neo4jConnection) {
    super();
  }

  override async listPeriods({ ids, filter }: TimelineQuery): Promise<readonly LinkPeriod[]> {
    const rows = await this.connection.read<PeriodRow>(
      LIST_LINK_PERIODS[ids.length === 0 ? 'ALL' : 'AT'],
      asked({ ...passingParameters(atAnyTime(filter)), ids }),
    );
    return [...rows].sort(byPeriod);
  }
}
