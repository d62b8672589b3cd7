import type { Day } from '@knotenwerk/graph-schema';
import { pairId } from '../graph/bundles.ts';
import type { ShownWays } from '../graph/shown-ways.ts';
import { entityOn } from '../view/entity-on-day.ts';
import type { Neighbourhood, NeighbourhoodLink } from '../view/use-neighbourhood.ts';
import type { FoundWays, Hop, Way } from './use-ways.ts';

/** All ways that were found, those that hold first. */
export function allWays({ current, past }: FoundWays): readonly Way[] {
  return [...current, ...past];
}

/** Which actors and lines of a drawing the ways run along; null for none. */
export function shownWays(ways: readonly Way[]): ShownWays | null {
  const hops = ways.flatMap((way) => way.hops);
  if (hops.length === 0) return null;
  return {
    actors: new Set(hops.flatMap(({ from, to }) => [from.id, to.id])),
    lines: new Set(hops.map(({ from, to }) => pairId(from.id, to.id))),
  };
}

type Node = Neighbourhood['nodes'][number];

/** The actors along a way with their steps from the nearer end. */
function nodesOf({ hops, length }: Way, day: Day | null): readonly Node[] {
  return hops.map(({ to }, place) => ({
    distance: Math.min(place + 1, length - place - 1),
    entity: entityOn(to, day),
  }));
}

/** A hop tells its links from where one comes; the network needs both ends. */
function linksOf({ from, to, links }: Hop): readonly NeighbourhoodLink[] {
  return links.map((link) => ({
    ...link,
    from: { id: link.from.id },
    to: { id: link.from.id === from.id ? to.id : from.id },
  }));
}

function missing<Item>(
  items: readonly Item[],
  known: readonly Item[],
  idOf: (item: Item) => string,
): readonly Item[] {
  const seen = new Set(known.map(idOf));
  return items.filter((item) => !seen.has(idOf(item)) && seen.add(idOf(item)));
}

/** Who comes in along a way is no longer among those left out at the actor next to them. */
function omittedWithout(
  { omitted }: Neighbourhood,
  added: readonly Node[],
  hops: readonly Hop[],
): Neighbourhood['omitted'] {
  const lines = new Set(hops.map(({ from, to }) => pairId(from.id, to.id)));
  return omitted.flatMap((rest) => {
    const come = added.filter(
      ({ entity }) =>
        lines.has(pairId(rest.via, entity.id)) &&
        entity.label === rest.label &&
        entity.kind === rest.kind,
    );
    const count = rest.count - come.length;
    return count > 0 ? [{ ...rest, count }] : [];
  });
}

/**
 * A network with every actor and link along the ways, as of the day it was asked for. Where actors stand in groups, who is
 * on a way is drawn like everybody else: when its group is opened.
 */
export function withWays(
  neighbourhood: Neighbourhood,
  ways: readonly Way[],
  day: Day | null,
): Neighbourhood {
  if (neighbourhood.groupBy != null) return neighbourhood;
  const hops = ways.flatMap((way) => way.hops);
  const nearestFirst = ways
    .flatMap((way) => nodesOf(way, day))
    .toSorted((a, b) => a.distance - b.distance);
  const nodes = missing(nearestFirst, neighbourhood.nodes, ({ entity }) => entity.id);
  const links = missing(hops.flatMap(linksOf), neighbourhood.links, ({ id }) => id);
  return {
    ...neighbourhood,
    totalCount: neighbourhood.totalCount + nodes.length,
    nodes: [...neighbourhood.nodes, ...nodes],
    links: [...neighbourhood.links, ...links],
    omitted: omittedWithout(neighbourhood, nodes, hops),
  };
}
