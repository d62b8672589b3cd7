import { UndirectedGraph } from 'graphology';
import forceAtlas2Module, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import type { ActorGraph } from './actor-graph.ts';
import { membersOf, type Communities } from './communities.ts';

// Its types say that the function is the default of a module; it is the module itself.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** How much less a link between two communities pulls than one within: communities become regions of the picture. */
const BETWEEN = 0.15;
const ITERATIONS = 300;
/** More actors than this get fewer rounds and the approximation of Barnes and Hut. */
const LARGE = 2_000;
/** Rounds times actors that a large network gets. */
const WORK = 2_000_000;
const LEAST_ITERATIONS = 40;

/** The angle that fills a disc evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const SETTINGS: ForceAtlas2Settings = {
  strongGravityMode: true,
  gravity: 0.05,
  scalingRatio: 10,
  slowDown: 7,
  edgeWeightInfluence: 1,
};

/** The place number `index` on a disc that is filled from its middle. */
export function spiral(index: number, spacing: number): { readonly x: number; readonly y: number } {
  const [radius, angle] = [spacing * Math.sqrt(index + 0.5), index * GOLDEN_ANGLE];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Places the communities as wholes: those with many links between them near each other. */
function placeCommunities(graph: ActorGraph, communities: Communities) {
  const members = membersOf(communities, graph);
  const wholes = new UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>();
  for (const [index, [community, ids]] of [...members].entries())
    wholes.addNode(community, { ...spiral(index, 100), size: 12 * Math.sqrt(ids.length) });
  graph.forEachEdge((_link, { weight: links }, from, to) => {
    const [start, end] = [communities.get(from), communities.get(to)];
    if (start === undefined || end === undefined || start === end) return;
    wholes.updateEdge(start, end, ({ weight = 0 }) => ({ weight: weight + links }));
  });
  if (wholes.order > 1)
    forceAtlas2.assign(wholes, {
      iterations: ITERATIONS,
      settings: { scalingRatio: 50, adjustSizes: true, edgeWeightInfluence: 0.5, slowDown: 5 },
    });
  return { wholes, members };
}

/** Where everybody starts: around the middle of their community. */
export function startPlaces(graph: ActorGraph, communities: Communities): void {
  const { wholes, members } = placeCommunities(graph, communities);
  for (const [community, ids] of members) {
    const { x, y } = wholes.getNodeAttributes(community);
    for (const [index, id] of ids.entries()) {
      const aside = spiral(index, 8);
      graph.mergeNodeAttributes(id, { x: x + aside.x, y: y + aside.y });
    }
  }
}

/** Moves everybody by ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian 2014) from where they are; takes seconds. */
export function settle(graph: ActorGraph, communities: Communities): void {
  const isLarge = graph.order > LARGE;
  const rounds = Math.max(LEAST_ITERATIONS, Math.round(WORK / Math.max(graph.order, 1)));
  forceAtlas2.assign(graph, {
    iterations: isLarge ? Math.min(ITERATIONS, rounds) : ITERATIONS,
    settings: { ...SETTINGS, barnesHutOptimize: isLarge },
    getEdgeWeight: (_link, _weight, from, to) =>
      communities.get(from) === communities.get(to) ? 1 : BETWEEN,
  });
}
