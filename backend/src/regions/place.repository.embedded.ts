import { isActorLink, type OrganisationKind } from '@knotenwerk/graph-schema';
import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import type { LinkEntry, NodeEntry } from '../database/embedded/graph-entry.ts';
import { compareText } from '../database/order.ts';
import { passing } from '../exploration/passing.embedded.ts';
import { bySpot, gatherPlaces, type Gathered } from './gather-places.embedded.ts';
import {
  namedOf,
  PlaceRepository,
  walkedTypes,
  type Naming,
  type Place,
  type PlaceLinkQuery,
  type PlaceLinks,
  type PlaceQuery,
  type Spot,
  type SpotPair,
} from './place.repository.ts';
import { toPassing } from './region.repository.ts';

/** The links of a pair of points. */
interface Bundle extends Pick<SpotPair, 'from' | 'to'> {
  readonly links: Set<LinkEntry>;
}

type SpotsOf = ReadonlyMap<NodeEntry, readonly Spot[]>;

/** Those of a place who stand at several points, by id. */
function toSpread(others: ReadonlySet<NodeEntry>, spots: SpotsOf): Place['spread'] {
  return [...others]
    .filter((other) => (spots.get(other) ?? []).length > 1)
    .map(({ summary }) => ({ id: summary.id, kind: summary.kind as OrganisationKind }))
    .sort((one, other) => compareText(one.id, other.id));
}

function toPlace({ spot, others }: Gathered, spots: SpotsOf, naming: Naming): Place {
  const summaries = [...others].map(({ summary }) => summary);
  const kinds: Partial<Record<OrganisationKind, number>> = {};
  for (const { kind } of summaries) if (kind !== null) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const spread = toSpread(others, spots);
  return { ...spot, kinds, actors: namedOf(summaries, naming), spread };
}

function bySpots(places: readonly Gathered[]): SpotsOf {
  const spots = new Map<NodeEntry, Spot[]>();
  for (const { spot, others } of places)
    for (const other of others) {
      const own = spots.get(other);
      if (own) own.push(spot);
      else spots.set(other, [spot]);
    }
  return spots;
}

function toPairs(bundles: Iterable<Bundle>): readonly SpotPair[] {
  return [...bundles]
    .map(({ from, to, links }) => ({ from, to, linkCount: links.size }))
    .sort(
      (one, other) =>
        other.linkCount - one.linkCount || bySpot(one.from, other.from) || bySpot(one.to, other.to),
    );
}

/** Gathers seats over the graph in memory. */
export class EmbeddedPlaceRepository extends PlaceRepository {
  constructor(private readonly graph: EmbeddedGraph) {
    super();
  }

  override list(query: PlaceQuery): Promise<readonly Place[]> {
    const passes = passing(this.graph, toPassing(query, ['SEATED_IN']));
    const gathered = gatherPlaces(this.graph, query.box, passes);
    const spots = bySpots(gathered);
    return Promise.resolve(gathered.map((each) => toPlace(each, spots, query)));
  }

  override listLinks(query: PlaceLinkQuery): Promise<PlaceLinks> {
    const passes = passing(this.graph, toPassing(query, walkedTypes(query)));
    const spots = bySpots(gatherPlaces(this.graph, query.box, passes));
    const links = [...spots.keys()]
      .flatMap(({ record }) => this.graph.linksFrom(record.id))
      .filter((link) => isActorLink(link.record.type) && passes.link(link))
      .filter(({ record }) => spots.has(this.graph.getNode(record.to)));
    const pairs = toPairs(this.#bundle(links, spots));
    return Promise.resolve({
      ...{ pairs: pairs.slice(0, query.first), pairCount: pairs.length },
      linkCount: links.length,
    });
  }

  #bundle(links: readonly LinkEntry[], spots: SpotsOf): Iterable<Bundle> {
    const bundles = new Map<Spot, Map<Spot, Bundle>>();
    const spotsOf = (id: string) => spots.get(this.graph.getNode(id)) ?? [];
    for (const link of links)
      for (const one of spotsOf(link.record.from))
        for (const other of spotsOf(link.record.to)) {
          const [from, to] = bySpot(one, other) <= 0 ? [one, other] : [other, one];
          const row = bundles.get(from) ?? new Map<Spot, Bundle>();
          const bundle = row.get(to) ?? { from, to, links: new Set() };
          bundle.links.add(link);
          bundles.set(from, row.set(to, bundle));
        }
    return [...bundles.values()].flatMap((row) => [...row.values()]);
  }
}
