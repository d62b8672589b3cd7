import { citedDocuments } from '../database/embedded/cited-documents.ts';
import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import type { LinkEntry } from '../database/embedded/graph-entry.ts';
import { byDegree, compareText } from '../database/order.ts';
import {
  CommonRepository,
  type CommonCounterpart,
  type CommonQuery,
  type FoundCommon,
} from './common.repository.ts';
import { passing } from './passing.embedded.ts';

/** The links between one counterpart and those asked for, and who of them has one. */
interface Shared {
  readonly links: LinkEntry[];
  readonly by: Set<string>;
}

/** Gathers the links at each of the nodes by their other end. */
export class EmbeddedCommonRepository extends CommonRepository {
  constructor(private readonly graph: EmbeddedGraph) {
    super();
  }

  override find(query: CommonQuery): Promise<FoundCommon> {
    const known = query.ids.filter((id) => this.graph.findNode(id) !== null);
    const found = [...this.#shared(known, query)]
      .filter(([, { by }]) => by.size > 1)
      .map(([id, shared]) => this.#counterpart(id, shared))
      .sort((one, other) => other.count - one.count || byDegree(one.entity, other.entity));
    const { first, offset } = query.page;
    const items = found.slice(offset, offset + first);
    const links = items.flatMap((item) => item.links.map(({ link }) => link));
    return Promise.resolve({
      items,
      totalCount: found.length,
      asked: known.map((id) => this.graph.getNode(id).summary),
      documents: citedDocuments(this.graph, links),
      unknownIds: query.ids.filter((id) => !known.includes(id)),
    });
  }

  #shared(ids: readonly string[], query: CommonQuery): ReadonlyMap<string, Shared> {
    const passes = passing(this.graph, query);
    const found = new Map<string, Shared>();
    for (const id of ids)
      for (const link of this.graph.linksAt(id)) {
        const { from, to } = link.record;
        const other = from === id ? to : from;
        if (ids.includes(other) || !passes.link(link)) continue;
        if (!passes.node(this.graph.getNode(other))) continue;
        const shared = found.get(other) ?? { links: [], by: new Set<string>() };
        shared.links.push(link);
        shared.by.add(id);
        found.set(other, shared);
      }
    return found;
  }

  #counterpart(id: string, { links, by }: Shared): CommonCounterpart {
    return {
      entity: this.graph.getNode(id).summary,
      count: by.size,
      links: links
        .map((link) => this.graph.withEnds(link))
        .sort((left, right) => compareText(left.link.id, right.link.id)),
    };
  }
}
