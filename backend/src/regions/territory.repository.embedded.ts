import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import type { NodeEntry } from '../database/embedded/graph-entry.ts';
import { byDegree, compareText } from '../database/order.ts';
import { passing, type Passing } from '../exploration/passing.embedded.ts';
import { levelOf } from './region-places.embedded.ts';
import { toPassing } from './region.repository.ts';
import {
  TerritoryRepository,
  type Territories,
  type TerritoryDistrict,
  type TerritoryQuery,
} from './territory.repository.ts';

/** Reads territories from the graph in memory. */
export class EmbeddedTerritoryRepository extends TerritoryRepository {
  constructor(private readonly graph: EmbeddedGraph) {
    super();
  }

  override list(query: TerritoryQuery): Promise<Territories> {
    const passes = passing(this.graph, toPassing(query, ['RESPONSIBLE_FOR']));
    const found = this.graph.indexes.organisations
      .inOrder('NAME')
      .map(({ id }) => this.graph.getNode(id))
      .filter((organisation) => passes.node(organisation))
      .map((organisation) => ({
        organisation: organisation.summary,
        districts: this.#districtsOf(organisation, passes),
      }));
    const items = found
      .filter(({ districts }) => districts.length > 0)
      .sort((one, other) => byDegree(one.organisation, other.organisation));
    return Promise.resolve({
      ...{ items: items.slice(0, query.first), totalCount: items.length },
      withoutCount: found.length - items.length,
    });
  }

  #districtsOf({ record }: NodeEntry, passes: Passing): readonly TerritoryDistrict[] {
    const districts = this.graph
      .linksFrom(record.id)
      .filter((link) => passes.link(link))
      .map((link) => this.graph.getNode(link.record.to))
      .filter((region) => levelOf(region) === 'DISTRICT');
    return [...new Set(districts)]
      .sort((one, other) => compareText(one.record.id, other.record.id))
      .map(({ summary, record: { properties } }) => ({
        region: summary,
        type: (properties['type'] ?? null) as string | null,
      }));
  }
}
