import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import type { NodeEntry } from '../database/embedded/graph-entry.ts';
import { compareText } from '../database/order.ts';

/** The regions whose links count in a region, see RegionRepository. */
export interface RegionPlaces {
  readonly inside: ReadonlySet<NodeEntry>;
  readonly around: ReadonlySet<NodeEntry>;
}

const isRegion = ({ record }: NodeEntry): boolean => record.label === 'Region';

/** The level of a region, null of any other node. */
export function levelOf({ record }: NodeEntry): string | null {
  return record.label === 'Region' ? (record.properties['level'] as string) : null;
}

function parentOf({ record }: NodeEntry): string | null {
  return (record.properties['parentId'] ?? null) as string | null;
}

/** By name, umlauts as their base letters, then id. */
export function bySortName(one: NodeEntry, other: NodeEntry): number {
  return (
    compareText(one.derived.sortName, other.derived.sortName) ||
    compareText(one.record.id, other.record.id)
  );
}

/** Every region of a graph with what is inside and around it; good for one question, not longer. */
export class RegionTree {
  readonly #regions: readonly NodeEntry[];
  readonly #children = new Map<string | null, NodeEntry[]>();

  constructor(private readonly graph: EmbeddedGraph) {
    this.#regions = graph.regions();
    for (const region of this.#regions) this.#putChild(region);
  }

  placesOf(region: NodeEntry): RegionPlaces {
    const ground = this.#samePlace(region);
    const own =
      levelOf(region) === 'COUNTRY' ? this.#regions : ground.flatMap((each) => this.#own(each));
    const inside = new Set(own.flatMap((each) => this.#samePlace(each)));
    const around = ground
      .flatMap((each) => this.#reaching(each))
      .filter((area) => !inside.has(area));
    return { inside, around: new Set(around) };
  }

  /** A region, and the Land or Kreis that is the same place. */
  #samePlace(region: NodeEntry): readonly NodeEntry[] {
    const state =
      levelOf(region) === 'DISTRICT' ? this.graph.findNode(parentOf(region) ?? '') : region;
    if (state === null || levelOf(state) !== 'STATE') return [region];
    const [district, ...others] = this.#childrenOf(state.record.id).filter(
      (child) => levelOf(child) === 'DISTRICT',
    );
    if (district === undefined || others.length > 0) return [region];
    return [region, region === state ? district : state];
  }

  #own(region: NodeEntry): readonly NodeEntry[] {
    const { id } = region.record;
    return [region, ...this.#childrenOf(id), ...this.#parts(id)];
  }

  #putChild(region: NodeEntry): void {
    const parent = parentOf(region);
    const siblings = this.#children.get(parent);
    if (siblings) siblings.push(region);
    else this.#children.set(parent, [region]);
  }

  #childrenOf(id: string): readonly NodeEntry[] {
    return this.#children.get(id) ?? [];
  }

  #parts(id: string): readonly NodeEntry[] {
    return this.graph
      .linksTo(id)
      .filter(({ record }) => record.type === 'PART_OF')
      .map(({ record }) => this.graph.getNode(record.from))
      .filter(isRegion);
  }

  #reaching(region: NodeEntry): readonly NodeEntry[] {
    if (!['STATE', 'DISTRICT'].includes(levelOf(region) ?? '')) return [];
    const parts = [region, ...this.#childrenOf(region.record.id)];
    const areas = parts
      .flatMap(({ record }) => this.graph.linksFrom(record.id))
      .filter(({ record }) => record.type === 'PART_OF')
      .map(({ record }) => this.graph.getNode(record.to));
    return areas.filter((area) => levelOf(area) === 'AREA');
  }
}
