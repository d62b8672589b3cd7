import { actorGraph, byLinks, takeApart, type ActorGraph, type Spot } from './actor-graph.ts';
import type { Arrangeable, Arrangement, Place } from './arrangement.ts';
import { findCommunities, type Communities } from './communities.ts';
import { FreeSpots } from './free-spots.ts';
import { settle, startPlaces } from './settle.ts';

/** ForceAtlas2 with its settings here leaves about this much between two neighbours. */
const UNIT = 22;
/** Screens are wider than tall, and so is the picture. */
const WIDER = 1.6;
/** When more than this share of the actors is unsettled, everybody is arranged anew, from where they stand. */
const MOST_UNSETTLED = 0.1;
/** Those who stand apart are this far below the others, and this far from each other. */
const [APART_BELOW, APART_FROM_EACH_OTHER] = [2.5, 1.2];
const LEAST_ROW = 12;

type Places = Map<string, Place>;

/** What is known before anybody is placed. */
interface Situation {
  readonly graph: ActorGraph;
  /** Ids of those who stand apart. */
  readonly apart: readonly string[];
  /** Who keeps a place: those who were there before and still belong, or still stand apart. */
  readonly kept: ReadonlyMap<string, Place>;
  readonly unsettled: number;
}

function situationOf(network: Arrangeable, earlier: Arrangement | null): Situation {
  const graph = actorGraph(network);
  const apart = takeApart(graph);
  const apartIds = new Set(apart);
  const stays = ({ id, community }: Place) =>
    community === null ? apartIds.has(id) : graph.hasNode(id);
  const before = earlier?.places ?? [];
  const kept = new Map(before.filter(stays).map((place) => [place.id, place]));
  const moved = before.length - kept.size + network.ids.length - kept.size;
  return { graph, apart, kept, unsettled: (earlier?.unsettled ?? 0) + moved };
}

function mean(spots: readonly Spot[]): Spot {
  const sum = spots.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / spots.length, y: sum.y / spots.length };
}

/** The community most neighbours belong to; of several the first by id. */
function commonest(neighbours: readonly Place[]): string | null {
  const counts = new Map<string, number>();
  for (const { community } of neighbours)
    if (community !== null) counts.set(community, (counts.get(community) ?? 0) + 1);
  const [first] = [...counts].sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

function edgesOf(places: Iterable<Spot>): { left: number; right: number; bottom: number } {
  let [left, right, bottom] = [0, 0, 0];
  for (const { x, y } of places)
    [left, right, bottom] = [Math.min(left, x), Math.max(right, x), Math.max(bottom, y)];
  return { left, right, bottom };
}

/** Gives everybody who has none a place beside those they are linked with, most connected first; nobody else moves. */
function placeComers(graph: ActorGraph, places: Places): void {
  const spots = new FreeSpots();
  for (const place of places.values()) spots.take(place);
  const waiting = new Set(
    graph
      .nodes()
      .filter((id) => !places.has(id))
      .sort(byLinks(graph)),
  );
  while (waiting.size > 0) {
    const near = (id: string) => graph.neighbors(id).flatMap((other) => places.get(other) ?? []);
    const [next = ''] = [...waiting].sort((a, b) => near(b).length - near(a).length);
    const neighbours = near(next);
    const { right } = edgesOf(places.values());
    const wish = neighbours.length > 0 ? mean(neighbours) : { x: right + APART_BELOW, y: 0 };
    const community = commonest(neighbours) ?? next;
    places.set(next, { id: next, ...spots.find(wish), community });
    waiting.delete(next);
  }
}

/** Those who belong nowhere stand in rows below the others; who stands there already stays. */
function placeApart(apart: readonly string[], places: Places, kept: Situation['kept']): void {
  const { left, right, bottom } = edgesOf(places.values());
  const row = Math.max(LEAST_ROW, Math.floor((right - left) / APART_FROM_EACH_OTHER));
  const settled = apart.flatMap((id) => kept.get(id) ?? []);
  const middle = (left + right) / 2 - ((row - 1) / 2) * APART_FROM_EACH_OTHER;
  const [start = middle] = settled.map(({ x }) => x).sort((a, b) => a - b);
  const top = Math.min(bottom + APART_BELOW, ...settled.map(({ y }) => y));
  const taken = new FreeSpots();
  for (const place of settled) {
    places.set(place.id, place);
    taken.take(place);
  }
  let index = 0;
  for (const id of apart.filter((each) => !kept.has(each))) {
    for (; ; index += 1) {
      const x = start + (index % row) * APART_FROM_EACH_OTHER;
      const y = top + Math.floor(index / row) * APART_FROM_EACH_OTHER;
      if (!taken.isFree({ x, y })) continue;
      taken.take({ x, y });
      places.set(id, { id, x, y, community: null });
      break;
    }
  }
}

/** Everybody anew; who had a place starts from it. */
function arrangedAnew({ graph, kept }: Situation): Places {
  const communities = findCommunities(graph);
  if (kept.size === 0) startPlaces(graph, communities);
  else {
    const before: Places = new Map([...kept].filter(([id]) => graph.hasNode(id)));
    placeComers(graph, before);
    for (const { id, x, y } of before.values())
      graph.mergeNodeAttributes(id, { x: (x * UNIT) / WIDER, y: y * UNIT });
  }
  settle(graph, communities);
  return inUnits(graph, communities);
}

function inUnits(graph: ActorGraph, communities: Communities): Places {
  const round = (value: number) => Math.round((value / UNIT) * 1_000) / 1_000;
  return new Map(
    graph.mapNodes((id, { x, y }) => [
      id,
      { id, x: round(x * WIDER), y: round(y), community: communities.get(id) ?? id },
    ]),
  );
}

/** The community of somebody who is gone is named after its most connected member that is left. */
function renamed(places: Places, graph: ActorGraph): Places {
  const leads = new Map<string, string>();
  for (const id of [...places.keys()].filter((each) => graph.hasNode(each)).sort(byLinks(graph))) {
    const community = places.get(id)?.community;
    if (community && !places.has(community) && !leads.has(community)) leads.set(community, id);
  }
  const nameOf = (community: string | null) => leads.get(community ?? '') ?? community;
  return new Map(
    [...places].map(([id, place]) => [id, { ...place, community: nameOf(place.community) }]),
  );
}

/**
 * Places the whole network: the same network and the same earlier places give the same answer. Actors that were there
 * before stay exactly where they were; newcomers come beside those they are linked with. Only when too many are
 * unsettled, or nobody was there before, everybody is arranged anew, which takes seconds.
 */
export function arrange(
  network: Arrangeable,
  earlier: Arrangement | null,
  version: number,
): Arrangement {
  const situation = situationOf(network, earlier);
  const { graph, apart, kept, unsettled } = situation;
  const isAnew = earlier === null || unsettled > MOST_UNSETTLED * network.ids.length;
  const together: Places = isAnew
    ? arrangedAnew(situation)
    : new Map([...kept].filter(([id]) => graph.hasNode(id)));
  if (!isAnew) placeComers(graph, together);
  placeApart(apart, together, isAnew ? new Map() : kept);
  const places = [...renamed(together, graph).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { version, unsettled: isAnew ? 0 : unsettled, places };
}
