import { seededRandom } from '@knotenwerk/seeds';
import louvainModule from 'graphology-communities-louvain';
import { byLinks, type ActorGraph } from './actor-graph.ts';

// Its types say that the function is the default of a module; it is the module itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** The community of every actor, named after its most connected member. */
export type Communities = ReadonlyMap<string, string>;

/** Any number; another one would give other communities of nearly the same worth. */
const SEED = 20_261_121;

/** The members of each community, most connected first; largest communities first. */
export function membersOf(
  communities: Communities,
  graph: ActorGraph,
): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const [id, community] of communities)
    members.set(community, [...(members.get(community) ?? []), id]);
  const order = byLinks(graph);
  return new Map(
    [...members]
      .map(([community, ids]) => [community, ids.sort(order)] as const)
      .sort(([a, some], [b, others]) => others.length - some.length || order(a, b)),
  );
}

/**
 * Who belongs together: the Louvain method (Blondel, Guillaume, Lambiotte, Lefebvre 2008) with a fixed seed, so that the
 * same network gives the same communities.
 */
export function findCommunities(graph: ActorGraph): Communities {
  if (graph.size === 0) return new Map();
  const numbers = louvain(graph, { rng: seededRandom(SEED), getEdgeWeight: 'weight' });
  const leads = new Map<number, string>();
  for (const id of graph.nodes().sort(byLinks(graph))) {
    const number = numbers[id];
    if (number !== undefined && !leads.has(number)) leads.set(number, id);
  }
  return new Map(graph.nodes().map((id) => [id, leads.get(numbers[id] ?? -1) ?? id] as const));
}
