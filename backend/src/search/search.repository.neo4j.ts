import neo4j from 'neo4j-driver';
import type { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import { asked } from '../database/neo4j/unit-of-work.ts';
import {
  toNodeRecord,
  toSummary,
  type NodeRow,
  type SummaryRow,
} from '../database/neo4j/records.ts';
import { FIND_BY_TERMS } from './search.cypher.ts';
import { SearchRepository, type SearchCandidate, type TermQuery } from './search.repository.ts';
import { luceneQuery } from './term-query.neo4j.ts';

interface CandidateRow {
  readonly [column: string]: unknown;
  readonly summary: SummaryRow;
  readonly node: NodeRow;
}

/** Finds candidates through the full-text index. */
export class Neo4jSearchRepository extends SearchRepository {
  constructor(private readonly connection: Neo4jConnection) {
    super();
  }

  override async findByTerms(query: TermQuery): Promise<readonly SearchCandidate[]> {
    const { terms, match, filter, limit } = query;
    if (terms.length === 0) return [];
    const { labels = [], kinds = [], states = [] } = filter;
    const rows = await this.connection.read<CandidateRow>(
      FIND_BY_TERMS,
      asked({
        ...{ labels, kinds, states },
        query: luceneQuery(terms, match),
        limit: neo4j.int(limit),
      }),
    );
    return rows.map(({ summary, node }) => ({
      summary: toSummary(summary),
      properties: toNodeRecord(node).properties,
    }));
  }
}
