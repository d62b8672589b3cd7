import { citedDocuments } from '../database/embedded/cited-documents.ts';
import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import type { LinkEntry } from '../database/embedded/graph-entry.ts';
import { byDegree, compareText } from '../database/order.ts';
import type { PassingQuery } from '../exploration/neighbourhood.repository.ts';
import { passing, type Passing } from '../exploration/passing.embedded.ts';
import type { Survey } from '../grouping/survey.ts';
import { themesOf } from '../search/facet-values.embedded.ts';
import {
  WholeNetworkRepository,
  type AddressedTheme,
  type DrawnPart,
} from './whole-network.repository.ts';

/** Reads the whole graph in memory. */
export class EmbeddedWholeNetworkRepository extends WholeNetworkRepository {
  constructor(private readonly graph: EmbeddedGraph) {
    super();
  }

  override survey(query: PassingQuery): Promise<Survey> {
    const passes = passing(this.graph, query);
    const found = [...this.graph.nodes()].filter((entry) => passes.node(entry));
    const actors = found
      .map(({ summary: { id, label, kind, state, degree } }) => ({
        id,
        label,
        kind,
        state,
        degree,
      }))
      .sort(byDegree);
    const links = this.#linksAmong(new Set(actors.map(({ id }) => id)), passes)
      .map(({ record: { from, to } }) => [from, to] as const)
      .sort(([a, b], [c, d]) => compareText(a, c) || compareText(b, d));
    return Promise.resolve({ actors, links });
  }

  override draw(ids: readonly string[], query: PassingQuery): Promise<DrawnPart> {
    const entries = [...new Set(ids)].flatMap((id) => this.graph.findNode(id) ?? []);
    const there = new Set(entries.map(({ record }) => record.id));
    const links = this.#linksAmong(there, passing(this.graph, query)).sort((left, right) =>
      compareText(left.record.id, right.record.id),
    );
    const records = links.map(({ record }) => record);
    return Promise.resolve({
      nodes: entries.map(({ summary }) => summary).sort(byDegree),
      links: links.map((link) => this.graph.withEnds(link)),
      documents: citedDocuments(this.graph, records),
    });
  }

  override listThemes(ids: readonly string[]): Promise<readonly AddressedTheme[]> {
    const actorIds = new Map<string, string[]>();
    const there = [...new Set(ids)].filter((id) => this.graph.findNode(id) !== null);
    for (const id of there.sort())
      for (const theme of themesOf(id, this.graph)) {
        const known = actorIds.get(theme);
        if (known) known.push(id);
        else actorIds.set(theme, [id]);
      }
    const themes = [...actorIds].map(([id, actors]) => ({
      theme: this.graph.getNode(id).summary,
      actorIds: actors,
    }));
    return Promise.resolve(themes.sort((a, b) => compareText(a.theme.id, b.theme.id)));
  }

  #linksAmong(ids: ReadonlySet<string>, passes: Passing): LinkEntry[] {
    return [...ids].flatMap((id) =>
      this.graph.linksFrom(id).filter((link) => ids.has(link.record.to) && passes.link(link)),
    );
  }
}
