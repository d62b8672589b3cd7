import { citedDocuments } from '../database/embedded/cited-documents.ts';
import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import type { NodeEntry } from '../database/embedded/graph-entry.ts';
import { compareText } from '../database/order.ts';
import { passing } from '../exploration/passing.embedded.ts';
import { LEVEL_BELOW, toThemeTallies } from './overview-order.ts';
import {
  OverviewRepository,
  type OverviewQuery,
  type RegionOverview,
  type ThemeTally,
} from './overview.repository.ts';
import { bySortName, levelOf, RegionTree, type RegionPlaces } from './region-places.embedded.ts';
import { RegionTies, type Tied } from './region-ties.embedded.ts';
import { toPassing, type RegionLevel } from './region.repository.ts';

/** The latest first, those without a date last, then by id. */
function byBeginning(one: NodeEntry, other: NodeEntry): number {
  const [left, right] = [one.derived.validFrom, other.derived.validFrom];
  return compareText(right ?? '', left ?? '') || compareText(one.record.id, other.record.id);
}

/** Gathers what there is in a region over the graph in memory. */
export class EmbeddedOverviewRepository extends OverviewRepository {
  constructor(private readonly graph: EmbeddedGraph) {
    super();
  }

  override find(query: OverviewQuery): Promise<RegionOverview | null> {
    const region = this.graph.findNode(query.id);
    if (region === null || levelOf(region) === null) return Promise.resolve(null);
    const places = new RegionTree(this.graph).placesOf(region);
    const ancestors = this.#ancestors(region);
    const ties = new RegionTies(this.graph);
    const above = [...ancestors, ...this.#statesOf(region, places)];
    const tied = ties.gather(places, above, passing(this.graph, toPassing(query)));
    const [members, covering, responsible] = ties.lists(tied, query.first);
    const links = [members, covering, responsible]
      .flatMap(({ items }) => items)
      .flatMap((item) => item.links.map(({ link }) => link));
    return Promise.resolve({
      ancestors: ancestors.map(({ summary }) => summary),
      parts: [...places.inside]
        .filter(
          (place) =>
            levelOf(place) === LEVEL_BELOW[levelOf(region) as RegionLevel] && place !== region,
        )
        .sort(bySortName)
        .map(({ summary }) => summary),
      areas: [...places.inside, ...places.around]
        .filter((place) => levelOf(place) === 'AREA' && place !== region)
        .map(({ summary }) => summary)
        .sort((one, other) => compareText(one.id, other.id)),
      neighbours: this.#neighbours(query),
      ...{ members, covering, responsible },
      themes: this.#themes(tied),
      events: this.#events(places, query),
      documents: citedDocuments(this.graph, links),
    });
  }

  #ancestors(region: NodeEntry): readonly NodeEntry[] {
    const parent = this.#parentOf(region);
    const found = [parent && this.#parentOf(parent), parent];
    return [...new Set(found)].filter((place) => place !== null && place !== region) as NodeEntry[];
  }

  /** The Länder of the Kreise of an area. */
  #statesOf(region: NodeEntry, { inside }: RegionPlaces): readonly NodeEntry[] {
    if (levelOf(region) !== 'AREA') return [];
    return [...inside]
      .filter((place) => levelOf(place) === 'DISTRICT')
      .flatMap((district) => this.#parentOf(district) ?? [])
      .filter((place) => levelOf(place) === 'STATE');
  }

  #parentOf({ record }: NodeEntry): NodeEntry | null {
    const parent = this.graph.findNode((record.properties['parentId'] ?? '') as string);
    return parent !== null && levelOf(parent) !== null ? parent : null;
  }

  #neighbours({ neighbourIds }: OverviewQuery) {
    return neighbourIds
      .flatMap((id) => this.graph.findNode(id) ?? [])
      .filter((place) => levelOf(place) !== null)
      .map(({ summary }) => summary)
      .sort((one, other) => compareText(one.id, other.id));
  }

  #themes(tied: Tied): readonly ThemeTally[] {
    const counts = new Map<string, number>();
    const members = [...tied].filter(([, ties]) => ties.some(({ at }) => at !== 'ABOVE'));
    for (const [{ record }] of members) {
      const links = this.graph.linksFrom(record.id);
      const addressed = links.filter((link) => link.record.type === 'ADDRESSES');
      for (const id of new Set(addressed.map((link) => link.record.to)))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const themes = [...this.graph.nodes()].filter(({ record }) => record.label === 'Theme');
    return toThemeTallies(
      themes.map(({ summary }) => summary),
      counts,
    );
  }

  #events({ inside }: RegionPlaces, { asOf, first }: OverviewQuery): RegionOverview['events'] {
    const ids = new Set([...inside].map(({ record }) => record.id));
    const found = [...this.graph.nodes()]
      .filter(
        ({ record, derived }) => record.label === 'Event' && ids.has(derived.districtId ?? ''),
      )
      .filter(({ derived }) => asOf === null || (derived.validFrom ?? asOf) <= asOf)
      .sort(byBeginning);
    return { items: found.slice(0, first).map(({ summary }) => summary), totalCount: found.length };
  }
}
