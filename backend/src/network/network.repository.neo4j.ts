import { toChangeSummary, type ChangeRow } from '../database/neo4j/change-rows.ts';
import type { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import { COUNT_NETWORK } from './network.cypher.ts';
import { NetworkRepository, type NetworkCounts } from './network.repository.ts';

interface CountRow {
  readonly of: 'label' | 'kind' | 'type' | 'actorLinks';
  readonly name: string;
  readonly count: number;
}

interface NetworkRow {
  readonly [column: string]: unknown;
  readonly counts: readonly CountRow[];
  readonly version: number | null;
  readonly newestChange: Omit<ChangeRow, 'entries'> | null;
}

function countsOf(counts: readonly CountRow[], of: CountRow['of']): Record<string, number> {
  const found = counts.filter((row) => row.of === of && row.count > 0);
  return Object.fromEntries(found.map(({ name, count }) => [name, count]));
}

function toCounts({ counts, version, newestChange }: NetworkRow): NetworkCounts {
  const actorLinks = Object.values(countsOf(counts, 'actorLinks'));
  return {
    labels: countsOf(counts, 'label'),
    kinds: countsOf(counts, 'kind'),
    linkTypes: countsOf(counts, 'type'),
    actorLinks: actorLinks.reduce((sum, count) => sum + count, 0),
    dataVersion: version ?? 0,
    newestChange: newestChange && toChangeSummary(newestChange),
  };
}

/** Counts the network, mostly from what Neo4j has counted already. */
export class Neo4jNetworkRepository extends NetworkRepository {
  constructor(private readonly connection: Neo4jConnection) {
    super();
  }

  override async count(): Promise<NetworkCounts> {
    const [row] = await this.connection.read<NetworkRow>(COUNT_NETWORK);
    return toCounts(row ?? { counts: [], version: null, newestChange: null });
  }
}
