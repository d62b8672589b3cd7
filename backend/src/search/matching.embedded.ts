import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import { addressing } from '../database/embedded/filter.ts';
import type { NodeEntry } from '../database/embedded/graph-entry.ts';
import type { TermReading } from './search.repository.ts';

/** A node that a reading finds; by a theme only where no reading finds it by its own words. */
export interface Matching {
  readonly entry: NodeEntry;
  readonly byTheme: boolean;
}

type Ids = ReadonlySet<string>;

/** The ids that all sets hold. */
function inAll(sets: readonly Ids[]): string[] {
  const [smallest, ...others] = [...sets].sort((left, right) => left.size - right.size);
  return [...(smallest ?? [])].filter((id) => others.every((ids) => ids.has(id)));
}

/** Ids of the nodes that ADDRESS a theme among these nodes. */
function addressingAny(graph: EmbeddedGraph, ids: Ids): Ids {
  const themes = [...ids].filter((id) => graph.getNode(id).record.label === 'Theme');
  return addressing(graph, themes) ?? new Set();
}

/** Nodes that have every term in their own words or in those of a theme. */
function byThemes(graph: EmbeddedGraph, found: readonly Ids[]): string[] {
  const themed = found.map((ids) => addressingAny(graph, ids));
  if (themed.every((ids) => ids.size === 0)) return [];
  return inAll(found.map((ids, place) => new Set([...ids, ...(themed[place] ?? [])])));
}

/** Every node that a reading finds, each once, in no particular order. */
export function findMatching(graph: EmbeddedGraph, readings: readonly TermReading[]): Matching[] {
  const own = new Set<string>();
  const themed = new Set<string>();
  for (const { terms, match } of readings) {
    const found = terms.map((term) => graph.indexes.words.find(term, match));
    for (const id of inAll(found)) own.add(id);
    if (match === 'PART') for (const id of byThemes(graph, found)) themed.add(id);
  }
  return [...new Set([...own, ...themed])].map((id) => ({
    entry: graph.getNode(id),
    byTheme: !own.has(id),
  }));
}
