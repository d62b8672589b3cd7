import { UndirectedGraph } from 'graphology';
import { compareText } from '../../database/order.ts';
import type { Arrangeable } from './arrangement.ts';

/** What the layout keeps of an actor: where it stands, and how large it counts. */
export interface Spot {
  x: number;
  y: number;
}

/** Actors and who is linked with whom; the weight says how strongly the link pulls. */
export type ActorGraph = UndirectedGraph<Spot, { weight: number }>;

/** Smaller groups that hang together stand apart: nothing is to be learned from where they would be. */
const LEAST_TOGETHER = 3;

/** The network as a simple graph; the order of its nodes is that of their ids, so that results repeat. */
export function actorGraph({ ids, links }: Arrangeable): ActorGraph {
  const graph: ActorGraph = new UndirectedGraph();
  for (const id of ids.toSorted(compareText)) graph.addNode(id, { x: 0, y: 0 });
  const inOrder = links.toSorted(([a, b], [c, d]) => compareText(a, c) || compareText(b, d));
  for (const [from, to] of inOrder) {
    if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) continue;
    graph.updateEdge(from, to, ({ weight = 0 }) => ({ weight: weight + 1 }));
  }
  return graph;
}

function reachedFrom(start: string, graph: ActorGraph, seen: Set<string>): string[] {
  const reached = [start];
  seen.add(start);
  for (const id of reached)
    graph.forEachNeighbor(id, (other) => {
      if (!seen.has(other)) reached.push(other);
      seen.add(other);
    });
  return reached;
}

/** Takes those out of the graph who hang together with nobody or with one other only, and gives their ids. */
export function takeApart(graph: ActorGraph): readonly string[] {
  const seen = new Set<string>();
  const apart = graph
    .nodes()
    .flatMap((id) => (seen.has(id) ? [] : [reachedFrom(id, graph, seen)]))
    .filter((together) => together.length < LEAST_TOGETHER)
    .flat();
  for (const id of apart) graph.dropNode(id);
  return apart;
}

/** Most links first, then by id. */
export function byLinks(graph: ActorGraph): (left: string, right: string) => number {
  return (left, right) => graph.degree(right) - graph.degree(left) || compareText(left, right);
}
