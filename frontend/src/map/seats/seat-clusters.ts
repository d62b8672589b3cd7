import type { NodeClass } from '@knotenwerk/graph-schema';
import Supercluster from 'supercluster';
import type { PlacesQuery } from '../../gql/graphql.ts';
import { ZOOMS } from '../../view/extent.ts';

/** A town, or the middle of a region, with those who have their seat there. */
export type SeatPlace = PlacesQuery['placesIn'][number];

/** Places that lie so close together on the map that they are one mark. */
export interface SeatCluster {
  /** The same for the same places. */
  readonly key: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
  /** The class of all in it; null where they are of several. */
  readonly nodeClass: NodeClass | null;
  /** Nobody in it is known to be in a town. */
  readonly isApproximate: boolean;
  /** The largest first. */
  readonly places: readonly SeatPlace[];
}

/** How far apart marks are at least, in pixels: a finger can tell them. */
const RADIUS = 44;
/** What tells the points of seats apart: in a town, and the middle of a region that may be the same point. */
export function pointKey({
  latitude,
  longitude,
  isApproximate,
}: Pick<SeatPlace, 'latitude' | 'longitude' | 'isApproximate'>): string {
  return [latitude, longitude, isApproximate].join();
}

interface Seat {
  readonly place: SeatPlace;
}

function toCluster(
  places: readonly SeatPlace[],
  [longitude = 0, latitude = 0]: readonly number[],
): SeatCluster {
  const sorted = places.toSorted(
    (a, b) => b.actorCount - a.actorCount || (a.name ?? '').localeCompare(b.name ?? '', 'de'),
  );
  const classes = new Set(places.flatMap(({ kinds }) => kinds.map(({ nodeClass }) => nodeClass)));
  const [only] = classes;
  return {
    key: sorted.map(pointKey).join(' '),
    ...{ latitude, longitude, places: sorted },
    count: places.reduce((sum, { actorCount }) => sum + actorCount, 0),
    nodeClass: classes.size === 1 ? (only ?? null) : null,
    isApproximate: places.every(({ isApproximate }) => isApproximate),
  };
}

/** Puts places into marks for any whole zoom of the map. */
export function clusterSeats(
  places: readonly SeatPlace[],
): (zoom: number) => readonly SeatCluster[] {
  // Beyond its largest zoom nothing is put together, not even what lies at the same point.
  const index = new Supercluster<Seat>({ radius: RADIUS, extent: 256, maxZoom: ZOOMS.most });
  index.load(
    places.map((place) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
      properties: { place },
    })),
  );
  return (zoom) =>
    index.getClusters([-180, -85, 180, 85], zoom).map(({ properties, geometry }) => {
      const members =
        'cluster_id' in properties
          ? index.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties.place)
          : [properties.place];
      return toCluster(members, geometry.coordinates);
    });
}

/** Whether the first point of one mark is in another. */
export function holdsPoint({ places }: SeatCluster, { places: [first] }: SeatCluster): boolean {
  return first !== undefined && places.some((place) => pointKey(place) === pointKey(first));
}

/** A mark as it is now: those at its points, whichever marks they are in since; null where nobody is there any more. */
export function clusterNow(
  opened: SeatCluster,
  clusters: readonly SeatCluster[],
): SeatCluster | null {
  if (clusters.includes(opened)) return opened;
  const points = new Set(opened.places.map(pointKey));
  const places = clusters.flatMap((cluster) => cluster.places);
  const there = places.filter((place) => points.has(pointKey(place)));
  if (there.length === 0) return null;
  const { key, latitude, longitude } = opened;
  return { ...toCluster(there, [longitude, latitude]), key };
}
