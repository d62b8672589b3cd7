import neo4j from 'neo4j-driver';
import type { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import { asked } from '../database/neo4j/unit-of-work.ts';
import type { EntitySummary } from '../database/entity-summary.ts';
import { toSummary, type NodeRow, type SummaryRow } from '../database/neo4j/records.ts';
import { toFacetCounts } from './facet-counts.ts';
import { NodeCache, type CachedNode, type NodeStamp } from './node-cache.neo4j.ts';
import { COUNT_FACETS, FIND_BY_TERMS } from './search.cypher.ts';
import {
  SEARCH_FACETS,
  SearchRepository,
  type FacetCount,
  type FacetCounts,
  type FoundCandidates,
  type SearchCandidate,
  type SearchFacet,
  type TermQuery,
  type TermReading,
} from './search.repository.ts';
import { mayStandInside } from './term-match.ts';
import { luceneQuery } from './term-query.neo4j.ts';

interface CandidateRow extends NodeStamp {
  readonly degree: number;
  readonly themes: readonly NodeStamp[];
}

interface FoundRow {
  readonly [column: string]: unknown;
  readonly totalCount: number;
  readonly candidates: readonly CandidateRow[];
}

interface FacetRow {
  readonly [column: string]: unknown;
  readonly facet: SearchFacet;
  readonly value: string;
  readonly count: number;
  readonly theme: SummaryRow | null;
}

function toReading({ terms, match }: TermReading) {
  const alone = (text: string) => ({
    ...{ text, mayStandInside: mayStandInside(text) },
    query: luceneQuery({ terms: [text], match }),
  });
  return { query: luceneQuery({ terms, match }), terms: match === 'PART' ? terms.map(alone) : [] };
}

function toParameters({ readings, filter, asOf }: TermQuery): Record<string, unknown> {
  const wanted = SEARCH_FACETS.map((facet) => [facet, filter[facet] ?? []] as const);
  const given = readings.filter(({ terms }) => terms.length > 0);
  return { ...Object.fromEntries<unknown>(wanted), readings: given.map(toReading), asOf };
}

const SUMMARIES = new WeakMap<NodeRow, EntitySummary>();

/** The summary of a held node, made anew only when its number of links is another one than last time. */
function summaryOf(node: NodeRow, degree: number): EntitySummary {
  const held = SUMMARIES.get(node);
  if (held?.degree === degree) return held;
  const { labels, properties } = node;
  const summary = toSummary({ ...properties, labels, degree });
  SUMMARIES.set(node, summary);
  return summary;
}

/** A candidate out of the nodes that were read; none for one that was deleted in between. */
function toCandidate(
  { id, degree, themes }: CandidateRow,
  nodes: ReadonlyMap<string, CachedNode>,
): SearchCandidate[] {
  const node = nodes.get(id);
  if (node === undefined) return [];
  return [
    {
      summary: summaryOf(node.row, degree),
      properties: node.properties,
      themes: themes.flatMap((theme) => {
        const known = nodes.get(theme.id);
        return known ? [known.properties] : [];
      }),
    },
  ];
}

/** Finds candidates through the full-text index. */
export class Neo4jSearchRepository extends SearchRepository {
  readonly #nodes: NodeCache;

  constructor(private readonly connection: Neo4jConnection) {
    super();
    this.#nodes = new NodeCache(connection);
  }

  override async findByTerms(query: TermQuery, limit: number): Promise<FoundCandidates> {
    const { totalCount, candidates } = await this.connection.readOne<FoundRow>(
      FIND_BY_TERMS,
      asked({ ...toParameters(query), limit: neo4j.int(limit) }),
    );
    const nodes = await this.#nodes.read([
      ...candidates,
      ...candidates.flatMap((one) => one.themes),
    ]);
    return { totalCount, candidates: candidates.flatMap((row) => toCandidate(row, nodes)) };
  }

  override async countFacets(query: TermQuery): Promise<FacetCounts> {
    const rows = await this.connection.read<FacetRow>(COUNT_FACETS, asked(toParameters(query)));
    const counted = new Map<SearchFacet, FacetCount[]>();
    for (const { facet, value, count, theme } of rows) {
      const counts = counted.get(facet) ?? [];
      counted.set(facet, [...counts, { value, count, theme: theme && toSummary(theme) }]);
    }
    return toFacetCounts(counted);
  }
}
