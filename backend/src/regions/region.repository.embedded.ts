import type { OrganisationKind, Properties } from '@knotenwerk/graph-schema';
import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import type { NodeEntry } from '../database/embedded/graph-entry.ts';
import { passing, type Passing } from '../exploration/passing.embedded.ts';
import { bySortName, levelOf, RegionTree, type RegionPlaces } from './region-places.embedded.ts';
import {
  PLACE_TYPES,
  RegionRepository,
  toPassing,
  type ComparedRegions,
  type CompareQuery,
  type PlaceType,
  type RegionLevel,
  type RegionRecord,
  type RegionTally,
  type TallyGroup,
} from './region.repository.ts';
import { byKindAndTypes } from './tally-order.ts';

/** Who counts in a region, and over which types of link. */
type Ties = ReadonlyMap<NodeEntry, ReadonlySet<PlaceType>>;

interface Tie {
  readonly organisation: NodeEntry;
  readonly type: PlaceType;
}

function toRecord({ record, summary }: NodeEntry): RegionRecord {
  const { level, type = null, parentId = null, indicators = [] } = record.properties;
  return {
    summary,
    level: level as RegionLevel,
    type: type as string | null,
    parentId: parentId as string | null,
    indicators: indicators as readonly Properties[],
  };
}

/** The links of regions to those who pass, each region looked up once: a Land or an area counts in many others. */
class TiesAt {
  readonly #found = new Map<NodeEntry, readonly Tie[]>();

  constructor(
    private readonly graph: EmbeddedGraph,
    private readonly passes: Passing,
  ) {}

  of(place: NodeEntry): readonly Tie[] {
    const found = this.#found.get(place) ?? this.#gather(place);
    this.#found.set(place, found);
    return found;
  }

  #gather({ record }: NodeEntry): readonly Tie[] {
    return this.graph
      .linksTo(record.id)
      .filter((link) => this.passes.link(link))
      .map((link) => ({
        organisation: this.graph.getNode(link.record.from),
        type: link.record.type as PlaceType,
      }))
      .filter(({ organisation }) => this.passes.node(organisation));
  }
}

/** Who counts in a region; seats count inside it alone. */
function tiesTo({ inside, around }: RegionPlaces, ties: TiesAt): Ties {
  const found = new Map<NodeEntry, Set<PlaceType>>();
  const add = ({ organisation, type }: Tie) => {
    const types = found.get(organisation);
    if (types) types.add(type);
    else found.set(organisation, new Set([type]));
  };
  for (const place of inside) ties.of(place).forEach(add);
  for (const place of around)
    for (const tie of ties.of(place)) if (tie.type !== 'SEATED_IN') add(tie);
  return found;
}

function toGroups(ties: Ties): readonly TallyGroup[] {
  const groups = new Map<string, TallyGroup>();
  for (const [{ summary }, found] of ties) {
    const kind = summary.kind as OrganisationKind;
    const types = PLACE_TYPES.filter((type) => found.has(type));
    const key = [kind, ...types].join();
    groups.set(key, { kind, types, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()].sort(byKindAndTypes);
}

/** Counts over the graph in memory. */
export class EmbeddedRegionRepository extends RegionRepository {
  constructor(private readonly graph: EmbeddedGraph) {
    super();
  }

  override compare(query: CompareQuery): Promise<ComparedRegions | null> {
    const parent = this.graph.findNode(query.parent);
    if (parent === null || levelOf(parent) === null) return Promise.resolve(null);
    const tree = new RegionTree(this.graph);
    const found = new TiesAt(this.graph, passing(this.graph, toPassing(query)));
    const { inside, around } = tree.placesOf(parent);
    const listed = [...inside, ...around]
      .filter((region) => levelOf(region) === query.level && region !== parent)
      .sort(bySortName);
    const ties = listed.map((region) => tiesTo(tree.placesOf(region), found));
    return Promise.resolve({
      parent: tally(parent, tiesTo({ inside, around }, found)),
      regions: listed.map((region, index) => tally(region, ties[index] ?? new Map())),
      ...countPlaced(ties),
    });
  }
}

function tally(region: NodeEntry, ties: Ties): RegionTally {
  return { region: toRecord(region), groups: toGroups(ties) };
}

function countPlaced(
  regions: readonly Ties[],
): Pick<ComparedRegions, 'placedCount' | 'severalCount'> {
  const places = new Map<NodeEntry, number>();
  for (const ties of regions)
    for (const organisation of ties.keys())
      places.set(organisation, (places.get(organisation) ?? 0) + 1);
  const counts = [...places.values()];
  return { placedCount: counts.length, severalCount: counts.filter((count) => count > 1).length };
}
