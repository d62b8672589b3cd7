import type { LayoutLink } from './drawing.ts';
import { compareText } from './compare-text.ts';

/** Who is linked with whom, with the link. */
export type Adjacency = ReadonlyMap<string, ReadonlyMap<string, LayoutLink>>;

/** Neighbours of every end of the links; of several links between two actors the first by id counts. */
export function adjacencyOf(links: readonly LayoutLink[]): Adjacency {
  const adjacency = new Map<string, Map<string, LayoutLink>>();
  const note = (from: string, to: string, link: LayoutLink) => {
    const neighbours = adjacency.get(from) ?? new Map<string, LayoutLink>();
    if (!neighbours.has(to)) neighbours.set(to, link);
    adjacency.set(from, neighbours);
  };
  for (const link of links.toSorted((a, b) => compareText(a.id, b.id))) {
    note(link.source, link.target, link);
    note(link.target, link.source, link);
  }
  return adjacency;
}

/**
 * The actors the drawing is built around. An opened actor that hangs on an earlier one by a link stays where it is and
 * is no subject of its own: walking from neighbour to neighbour then moves little.
 */
export function subjectsOf(centres: readonly string[], adjacency: Adjacency): readonly string[] {
  const held = new Set<string>();
  const subjects: string[] = [];
  for (const centre of centres) {
    if (!held.has(centre)) {
      subjects.push(centre);
      holdTogether(centre, centres, adjacency, held);
    }
  }
  return subjects;
}

function holdTogether(
  start: string,
  centres: readonly string[],
  adjacency: Adjacency,
  held: Set<string>,
): void {
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    held.add(id);
    const neighbours = adjacency.get(id);
    waiting.push(...centres.filter((other) => !held.has(other) && neighbours?.has(other)));
  }
}

/** Steps from the nearest subject, by breadth; actors that hang on nothing are one step away. */
export function stepsFrom(
  subjects: readonly string[],
  ids: readonly string[],
  adjacency: Adjacency,
): ReadonlyMap<string, number> {
  const steps = new Map(subjects.map((id) => [id, 0]));
  let level: readonly string[] = subjects;
  for (let step = 1; level.length > 0; step += 1) {
    const reached = level.flatMap((id) => [...(adjacency.get(id)?.keys() ?? [])]);
    level = [...new Set(reached)].filter((id) => !steps.has(id));
    for (const id of level) steps.set(id, step);
  }
  for (const id of ids) if (!steps.has(id)) steps.set(id, 1);
  return steps;
}
