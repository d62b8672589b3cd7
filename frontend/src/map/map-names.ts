import type { ArcBundle } from './links/arc-bundles.ts';
import type { SeatCluster } from './seats/seat-clusters.ts';

/** From this zoom on towns are named: a Land fills the window. */
const NAMES_FROM = 7;
/** From this zoom on a mark of one actor is named after it. */
const ACTORS_FROM = 9.5;
/** Longer names of actors would cover what lies around; the town is named instead. */
const LONGEST_ACTOR = 28;

/** What a mark is called on the map at a zoom; null: nothing. */
export function nameOfMark(
  { places, count }: SeatCluster,
  zoom: number,
  andOthers: (name: string) => string,
): string | null {
  const [first] = places;
  if (zoom < NAMES_FROM || first?.name == null) return null;
  if (places.length > 1) return andOthers(first.name);
  const [actor] = first.actors;
  const own = actor?.shortName ?? actor?.name ?? '';
  const isNamed = zoom >= ACTORS_FROM && count === 1 && own !== '' && own.length <= LONGEST_ACTOR;
  return isNamed ? own : first.name;
}

/** What is written at an arc: how many links it stands for, where it is not one. */
export function nameOfArc({ linkCount }: ArcBundle): string | null {
  return linkCount > 1 ? String(linkCount) : null;
}
