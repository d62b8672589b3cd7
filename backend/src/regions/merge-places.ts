import type { OrganisationKind } from '@knotenwerk/graph-schema';
import { compareText } from '../database/order.ts';
import { namedOf, type Naming, type Place } from './place.repository.ts';

/** A tile of the map is 256 pixels wide; places of one cell would lie on one another. */
const CELLS_PER_TILE = 8;

/** The width of a cell in degrees: at zoom 0 the whole earth is one tile. */
function cellOf(zoom: number): number {
  return 360 / 2 ** zoom / CELLS_PER_TILE;
}

function countOf({ kinds }: Place): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0);
}

/** Those who stand at several points, by id, each once. */
function mergeSpread(places: readonly Place[]): Place['spread'] {
  const spread = places.flatMap((place) => place.spread).map((actor) => [actor.id, actor] as const);
  return [...new Map(spread).values()].sort((one, other) => compareText(one.id, other.id));
}

/** How many there are of each kind, each of them once. */
function mergeKinds(places: readonly Place[]): Place['kinds'] {
  const merged: Partial<Record<OrganisationKind, number>> = {};
  const add = (kind: OrganisationKind, count: number) => {
    merged[kind] = (merged[kind] ?? 0) + count;
  };
  for (const { kinds, spread } of places) {
    for (const [kind, count] of Object.entries(kinds) as [OrganisationKind, number][])
      add(kind, count);
    for (const { kind } of spread) add(kind, -1);
  }
  for (const { kind } of mergeSpread(places)) add(kind, 1);
  return merged;
}

/** One place for all: it stands where most of them are, the first of equals. */
function merge(places: readonly [Place, ...Place[]], naming: Naming): Place {
  const [first] = places;
  const largest = places.reduce((found, place) =>
    countOf(place) > countOf(found) ? place : found,
  );
  if (places.length === 1) return first;
  const actors = [
    ...new Map(places.flatMap((place) => place.actors).map((actor) => [actor.id, actor])).values(),
  ];
  return {
    ...largest,
    kinds: mergeKinds(places),
    actors: namedOf(actors, naming),
    spread: mergeSpread(places),
  };
}

/** Makes places one that would lie on one another at a zoom; exact and approximate ones stay apart. */
export function mergePlaces(
  places: readonly Place[],
  zoom: number,
  naming: Naming,
): readonly Place[] {
  const size = cellOf(zoom);
  const cells = new Map<string, [Place, ...Place[]]>();
  for (const place of places) {
    const { latitude, longitude, isApproximate } = place;
    const key = [Math.floor(latitude / size), Math.floor(longitude / size), isApproximate].join();
    const cell = cells.get(key);
    if (cell) cell.push(place);
    else cells.set(key, [place]);
  }
  return [...cells.values()].map((cell) => merge(cell, naming));
}
