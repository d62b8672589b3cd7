import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import type { NodeEntry } from '../database/embedded/graph-entry.ts';
import type { Passing } from '../exploration/passing.embedded.ts';
import type { BoundingBox, Spot } from './place.repository.ts';

/** A point, and who stands at it. */
export interface Gathered {
  readonly spot: Spot;
  readonly others: Set<NodeEntry>;
}

/** Where a node itself is; null where that is not known. */
function findSpot({ summary }: NodeEntry, isApproximate: boolean): Spot | null {
  const { latitude, longitude } = summary;
  if (latitude === null || longitude === null) return null;
  const name = isApproximate ? summary.name : summary.town;
  return { latitude, longitude, name, isApproximate };
}

function isIn({ latitude, longitude }: Spot, box: BoundingBox): boolean {
  return (
    latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east
  );
}

/** The first name in the order of texts; a place of the same point may have been named differently. */
function firstName(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** From south to north, then from west to east, exact before approximate. */
export function bySpot(one: Spot, other: Spot): number {
  return (
    one.latitude - other.latitude ||
    one.longitude - other.longitude ||
    Number(one.isApproximate) - Number(other.isApproximate)
  );
}

function spotsOf(graph: EmbeddedGraph, other: NodeEntry, passes: Passing): readonly Spot[] {
  if (!passes.node(other)) return [];
  const seats = graph
    .linksFrom(other.record.id)
    .filter((link) => link.record.type === 'SEATED_IN' && passes.link(link))
    .map(({ record }) => graph.getNode(record.to));
  if (seats.length === 0) return [];
  const own = findSpot(other, false);
  return own === null ? seats.flatMap((seat) => findSpot(seat, true) ?? []) : [own];
}

/** The points of a box at which organisations that pass have their seat, see PlaceRepository. */
export function gatherPlaces(
  graph: EmbeddedGraph,
  box: BoundingBox,
  passes: Passing,
): readonly Gathered[] {
  const gathered = new Map<string, Gathered>();
  for (const { id } of graph.indexes.organisations.inOrder('NAME')) {
    const other = graph.getNode(id);
    for (const spot of spotsOf(graph, other, passes)) {
      if (!isIn(spot, box)) continue;
      const key = [spot.latitude, spot.longitude, spot.isApproximate].join();
      const found = gathered.get(key);
      const name = firstName(found?.spot.name ?? null, spot.name);
      const others = found?.others ?? new Set();
      gathered.set(key, { spot: { ...spot, name }, others: others.add(other) });
    }
  }
  return [...gathered.values()].sort((one, other) => bySpot(one.spot, other.spot));
}
