import { ACTOR_LABELS, isOpened, type LinkRecord } from '@knotenwerk/graph-schema';
import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import { isAmong } from '../database/embedded/filter.ts';
import type { LinkEntry, NodeEntry } from '../database/embedded/graph-entry.ts';
import { passing, type Passing } from './passing.embedded.ts';
import { PathRepository, type FoundPaths, type PathQuery } from './path.repository.ts';
import { waysOver, type WayGround } from './ways.ts';

/** Searches the graph in memory from both ends at once, half the way each, and finds the ways over what it met. */
export class EmbeddedPathRepository extends PathRepository {
  constructor(private readonly graph: EmbeddedGraph) {
    super();
  }

  override find(query: PathQuery): Promise<FoundPaths> {
    const [from, to] = [this.graph.findNode(query.from), this.graph.findNode(query.to)];
    const ends = { from: from?.summary ?? null, to: to?.summary ?? null };
    const { avoid = [] } = query.filter;
    const unknownIds = [...new Set(avoid)].filter((id) => this.graph.findNode(id) === null);
    const isActor = (end: NodeEntry | null) =>
      end !== null && ACTOR_LABELS.includes(end.record.label);
    const links = isActor(from) && isActor(to) ? this.#linksBetween(query) : [];
    return Promise.resolve({ ...ends, ...waysOver(this.#ground(links), query), unknownIds });
  }

  /** A way of n hops has its first half within n/2 steps of one end and its second within n/2 of the other. */
  #linksBetween(query: PathQuery): LinkRecord[] {
    const { from, to, maxLength } = query;
    const passes = this.#passing(query);
    const found = new Map<string, LinkRecord>();
    this.#walk([from, to], Math.ceil(maxLength / 2), passes, found);
    this.#walk([to, from], Math.floor(maxLength / 2), passes, found);
    return [...found.values()];
  }

  #walk(
    [start, goal]: readonly [string, string],
    steps: number,
    passes: Passing,
    found: Map<string, LinkRecord>,
  ): void {
    const reached = new Set([start, goal]);
    let level: readonly string[] = [start];
    for (let step = 0; step < steps; step += 1) {
      const next: string[] = [];
      for (const id of level)
        for (const { record, other } of this.#linksAt(id, passes)) {
          const isEnd = other === start || other === goal;
          if (!isEnd && !passes.node(this.graph.getNode(other))) continue;
          found.set(record.id, record);
          if (reached.has(other)) continue;
          reached.add(other);
          next.push(other);
        }
      level = next;
    }
  }

  #linksAt(id: string, passes: Passing): { record: LinkRecord; other: string }[] {
    return this.graph
      .linksAt(id)
      .filter((entry) => passes.link(entry))
      .map(({ record }) => ({ record, other: record.from === id ? record.to : record.from }));
  }

  #passing(query: PathQuery): Passing {
    const { withoutKinds = [], avoid = [] } = query.filter;
    const usual = passing(this.graph, query);
    const avoided = new Set(avoid);
    return {
      link: (entry) => usual.link(entry) && (!query.sourcedOnly || this.#isSourced(entry)),
      node: (entry) =>
        usual.node(entry) &&
        !avoided.has(entry.record.id) &&
        (withoutKinds.length === 0 || !isAmong(withoutKinds, entry.summary.kind)),
    };
  }

  #isSourced({ record }: LinkEntry): boolean {
    return (record.properties['sources'] as readonly string[]).some((id) => {
      const kind = this.graph.findNode(id)?.record.properties['kind'];
      return typeof kind === 'string' && isOpened(kind);
    });
  }

  #ground(links: readonly LinkRecord[]): WayGround {
    return {
      links,
      getEntity: (id) => this.graph.getNode(id).summary,
      findDocument: (id) => {
        const record = this.graph.findNode(id)?.record;
        return record?.label === 'Document' ? record : null;
      },
    };
  }
}
