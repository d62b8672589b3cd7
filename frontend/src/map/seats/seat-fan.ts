import type { Point } from '../../layout/geometry.ts';
import type { SeatCluster, SeatPlace } from './seat-clusters.ts';

/** More than so many are told in the window only. */
export const LARGEST_FAN = 12;

/** Room for a mark on the circle, and the radius of the smallest circle, in pixels. */
const ROOM = 30;
const LEAST_RADIUS = 36;

export type SeatedActor = SeatPlace['actors'][number];

/** One of several actors at the same place, on a circle around it. */
export interface FanMark extends Point {
  readonly actor: SeatedActor;
  /** Only the region of the actor is known. */
  readonly isApproximate: boolean;
}

/** Whether no zoom tells those of a mark apart. */
function isOnePoint({ places }: SeatCluster): boolean {
  const points = new Set(
    places.map(({ latitude, longitude }) => `${String(latitude)} ${String(longitude)}`),
  );
  return points.size === 1;
}

/** How far the marks of a fan are from its middle, in pixels. */
export function fanRadius(count: number): number {
  return Math.max(LEAST_RADIUS, (count * ROOM) / (2 * Math.PI));
}

/** Those at the same place around it, the first above, in pixels from it; nobody where they are one or too many. */
export function fanOf(cluster: SeatCluster): readonly FanMark[] {
  const { count, places } = cluster;
  if (count < 2 || count > LARGEST_FAN || !isOnePoint(cluster)) return [];
  const all = places.flatMap(({ actors, isApproximate }) =>
    actors.map((actor) => ({ actor, isApproximate })),
  );
  const radius = fanRadius(all.length);
  return all.map((each, index) => {
    const angle = (2 * Math.PI * index) / all.length;
    return { ...each, x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
  });
}
