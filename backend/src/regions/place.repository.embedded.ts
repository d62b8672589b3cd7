import type { OrganisationKind } from '@knotenwerk/graph-schema';
import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import type { NodeEntry } from '../database/embedded/graph-entry.ts';
import { byDegree, firstInOrder } from '../database/order.ts';
import { passing, type Passing } from '../exploration/passing.embedded.ts';
import { LARGEST_PLACE, PlaceRepository, type Place, type PlaceQuery } from './place.repository.ts';
import { toPassing } from './region.repository.ts';

/** Where somebody stands. */
type Point = Pick<Place, 'latitude' | 'longitude' | 'name' | 'isApproximate'>;

interface Gathered {
  readonly point: Point;
  readonly others: Set<NodeEntry>;
}

/** Where a node itself is; null where that is not known. */
function findPoint({ summary }: NodeEntry, isApproximate: boolean): Point | null {
  const { latitude, longitude } = summary;
  if (latitude === null || longitude === null) return null;
  const name = isApproximate ? summary.name : summary.town;
  return { latitude, longitude, name, isApproximate };
}

function isIn({ latitude, longitude }: Point, { box }: PlaceQuery): boolean {
  return (
    latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east
  );
}

/** The first name in the order of texts; a place of the same point may have been named differently. */
function firstName(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function inOrder(one: Place, other: Place): number {
  return (
    one.latitude - other.latitude ||
    one.longitude - other.longitude ||
    Number(one.isApproximate) - Number(other.isApproximate)
  );
}

function toPlace({ point, others }: Gathered): Place {
  const summaries = [...others].map(({ summary }) => summary);
  const kinds: Partial<Record<OrganisationKind, number>> = {};
  for (const { kind } of summaries) if (kind !== null) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return { ...point, kinds, actors: firstInOrder(summaries, byDegree, LARGEST_PLACE) };
}

/** Gathers seats over the graph in memory. */
export class EmbeddedPlaceRepository extends PlaceRepository {
  constructor(private readonly graph: EmbeddedGraph) {
    super();
  }

  override list(query: PlaceQuery): Promise<readonly Place[]> {
    const gathered = new Map<string, Gathered>();
    const passes = passing(this.graph, toPassing(query, ['SEATED_IN']));
    for (const { id } of this.graph.indexes.organisations.inOrder('NAME')) {
      const other = this.graph.getNode(id);
      for (const point of this.#pointsOf(other, passes)) {
        if (!isIn(point, query)) continue;
        const key = [point.latitude, point.longitude, point.isApproximate].join();
        const found = gathered.get(key);
        const name = firstName(found?.point.name ?? null, point.name);
        const others = found?.others ?? new Set();
        gathered.set(key, { point: { ...point, name }, others: others.add(other) });
      }
    }
    return Promise.resolve([...gathered.values()].map(toPlace).sort(inOrder));
  }

  #pointsOf(other: NodeEntry, passes: Passing): readonly Point[] {
    if (!passes.node(other)) return [];
    const seats = this.graph
      .linksFrom(other.record.id)
      .filter((link) => passes.link(link))
      .map(({ record }) => this.graph.getNode(record.to));
    if (seats.length === 0) return [];
    const own = findPoint(other, false);
    return own === null ? seats.flatMap((seat) => findPoint(seat, true) ?? []) : [own];
  }
}
