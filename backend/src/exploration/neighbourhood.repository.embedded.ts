import { citedDocuments } from '../database/embedded/cited-documents.ts';
import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import type { LinkEntry, NodeEntry } from '../database/embedded/graph-entry.ts';
import { byDegree, compareText, firstInOrder } from '../database/order.ts';
import {
  NeighbourhoodRepository,
  type Neighbourhood,
  type NeighbourhoodNode,
  type NeighbourhoodQuery,
  type OmittedNeighbours,
} from './neighbourhood.repository.ts';
import { passing, type Passing } from './passing.embedded.ts';

/** What the walk has come by so far. */
interface Walk {
  readonly passes: Passing;
  readonly limit: number;
  /** Steps from the nearest seed, by id. */
  readonly distances: Map<string, number>;
  /** Candidates a node did not keep, by the node's id. */
  readonly leftOut: Map<string, readonly NodeEntry[]>;
}

function nearestFirst(left: NeighbourhoodNode, right: NeighbourhoodNode): number {
  return left.distance - right.distance || byDegree(left.entity, right.entity);
}

function countOmitted(via: string, left: readonly NodeEntry[]): OmittedNeighbours[] {
  const groups = new Map<string, OmittedNeighbours>();
  for (const { summary } of left) {
    const { label, kind } = summary;
    const key = `${label} ${kind ?? ''}`;
    groups.set(key, { via, label, kind, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.entries()]
    .sort(([left], [right]) => compareText(left, right))
    .map(([, group]) => group);
}

/** Walks the graph in memory level by level, as the port describes. */
export class EmbeddedNeighbourhoodRepository extends NeighbourhoodRepository {
  constructor(private readonly graph: EmbeddedGraph) {
    super();
  }

  override find(query: NeighbourhoodQuery): Promise<Neighbourhood> {
    const asked = [...new Set(query.ids)];
    const seeds = asked.filter((id) => this.graph.findNode(id) !== null);
    const walk: Walk = {
      passes: passing(this.graph, query),
      limit: query.limit,
      distances: new Map(seeds.map((id) => [id, 0])),
      leftOut: new Map(),
    };
    let level: readonly string[] = seeds;
    for (let distance = 1; distance <= query.depth; distance += 1)
      level = this.#step(level, distance, walk);
    const unknownIds = asked.filter((id) => !seeds.includes(id));
    return Promise.resolve({ ...this.#result(walk), unknownIds });
  }

  /** Every node of a level chooses among the same nodes, so what one brings in is a candidate of the others too. */
  #step(level: readonly string[], distance: number, walk: Walk): string[] {
    const kept = new Set<string>();
    for (const id of level) {
      const candidates = this.#candidates(id, walk);
      const chosen = firstInOrder(
        candidates,
        (left, right) => byDegree(left.summary, right.summary),
        walk.limit,
      );
      for (const { record } of chosen) kept.add(record.id);
      if (chosen.length < candidates.length) walk.leftOut.set(id, candidates);
    }
    for (const id of kept) walk.distances.set(id, distance);
    return [...kept];
  }

  #candidates(id: string, { passes, distances }: Walk): NodeEntry[] {
    const found = new Map<string, NodeEntry>();
    for (const link of this.graph.linksAt(id)) {
      const { from, to } = link.record;
      const other = from === id ? to : from;
      if (distances.has(other) || found.has(other) || !passes.link(link)) continue;
      const entry = this.graph.getNode(other);
      if (passes.node(entry)) found.set(other, entry);
    }
    return [...found.values()];
  }

  #result(walk: Walk): Omit<Neighbourhood, 'unknownIds'> {
    const { distances } = walk;
    const nodes = [...distances]
      .map(([id, distance]) => ({ entity: this.graph.getNode(id).summary, distance }))
      .sort(nearestFirst);
    const links = this.#linksAmong(walk);
    const records = links.map(({ record }) => record);
    const omitted = [...walk.leftOut]
      .map(([via, left]) => [via, left.filter(({ record }) => !distances.has(record.id))] as const)
      .sort(([left], [right]) => compareText(left, right));
    const missing = new Set(omitted.flatMap(([, left]) => left.map(({ record }) => record.id)));
    return {
      nodes,
      links: links.map((link) => this.graph.withEnds(link)),
      totalCount: nodes.length + missing.size,
      omitted: omitted.flatMap(([via, left]) => countOmitted(via, left)),
      documents: citedDocuments(this.graph, records),
    };
  }

  #linksAmong({ distances, passes }: Walk): LinkEntry[] {
    return [...distances.keys()]
      .flatMap((id) =>
        this.graph
          .linksAt(id)
          .filter(
            (link) => link.record.from === id && distances.has(link.record.to) && passes.link(link),
          ),
      )
      .sort((left, right) => compareText(left.record.id, right.record.id));
  }
}
