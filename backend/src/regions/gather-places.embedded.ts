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

/** Who is seated in a region. */
function seatedIn(
  graph: EmbeddedGraph,
  { record }: NodeEntry,
  passes: Passing,
): readonly NodeEntry[] {
  return graph
    .linksTo(record.id)
    .filter((link) => link.record.type === 'SEATED_IN' && passes.link(link))
    .map((link) => graph.getNode(link.record.from))
    .filter((other) => passes.node(other));
}

/** The points of a box at which organisations that pass have their seat, see PlaceRepository. */
export function gatherPlaces(
  graph: EmbeddedGraph,
  box: BoundingBox,
  passes: Passing,
): readonly Gathered[] {
  const gathered = new Map<string, Gathered>();
  // Regions have far fewer links than organisations: from there, hardly any is looked at in vain.
  for (const region of graph.regions())
    for (const other of seatedIn(graph, region, passes)) {
      const spot = findSpot(other, false) ?? findSpot(region, true);
      if (spot === null || !isIn(spot, box)) continue;
      const key = [spot.latitude, spot.longitude, spot.isApproximate].join();
      const found = gathered.get(key);
      const name = firstName(found?.spot.name ?? null, spot.name);
      const others = found?.others ?? new Set();
      others.add(other);
      if (found?.spot.name !== name) gathered.set(key, { spot: { ...spot, name }, others });
    }
  return [...gathered.values()].sort((one, other) => bySpot(one.spot, other.spot));
}
