import type { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import { toSummary, type SummaryRow } from '../database/neo4j/records.ts';
import { storedRecords } from '../database/neo4j/stored-properties.ts';
import { asked } from '../database/neo4j/unit-of-work.ts';
import { passingParameters } from '../exploration/passing.cypher.ts';
import { COMPARE_REGIONS } from './region.cypher.ts';
import {
  RegionRepository,
  toPassing,
  type ComparedRegions,
  type CompareQuery,
  type RegionLevel,
  type RegionRecord,
  type RegionTally,
  type TallyGroup,
} from './region.repository.ts';
import { byKindAndTypes } from './tally-order.ts';

interface RegionRow {
  readonly summary: SummaryRow;
  readonly level: RegionLevel;
  readonly type: string | null;
  readonly parentId: string | null;
  readonly indicators: unknown;
}

interface CompareRow {
  readonly [column: string]: unknown;
  readonly regions: readonly RegionRow[];
  readonly groups: readonly (TallyGroup & { readonly id: string })[];
  readonly placedCount: number;
  readonly severalCount: number;
}

function toRecord({ summary, indicators, ...row }: RegionRow): RegionRecord {
  return { ...row, summary: toSummary(summary), indicators: storedRecords(indicators) };
}

function toTallies({ regions, groups }: CompareRow): readonly RegionTally[] {
  return regions.map(toRecord).map((region) => ({
    region,
    groups: groups
      .filter(({ id }) => id === region.summary.id)
      .map(({ kind, types, count }) => ({ kind, types, count }))
      .sort(byKindAndTypes),
  }));
}

/** Lets the database count, in one statement. */
export class Neo4jRegionRepository extends RegionRepository {
  constructor(private readonly connection: Neo4jConnection) {
    super();
  }

  override async compare(query: CompareQuery): Promise<ComparedRegions | null> {
    const { level, parent } = query;
    const row = await this.connection.readOne<CompareRow>(
      COMPARE_REGIONS,
      asked({ ...passingParameters(toPassing(query)), level, parent }),
    );
    const tallies = toTallies(row);
    const isParent = ({ region }: RegionTally): boolean => region.summary.id === parent;
    const found = tallies.find(isParent);
    if (found === undefined) return null;
    const { placedCount, severalCount } = row;
    return {
      parent: found,
      regions: tallies.filter((tally) => !isParent(tally)),
      ...{ placedCount, severalCount },
    };
  }
}
