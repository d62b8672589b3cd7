import { ACTOR_LABELS, isActorLink } from '@knotenwerk/graph-schema';
import type { ExportLine, Store } from '../database/store.ts';

/** Of a network what questions are drawn from. */
export interface Population {
  /** Ids of the actors at both ends of every link among actors: who has more links stands there more often. */
  readonly ends: readonly string[];
  /** Ids of the actors each actor is linked with. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
}

class PopulationReader {
  readonly #actors = new Set<string>();
  readonly neighbours = new Map<string, string[]>();
  readonly ends: string[] = [];

  take(line: ExportLine): void {
    if (line.line === 'node') {
      const { id, label } = line.node;
      if (ACTOR_LABELS.includes(label)) this.#actors.add(id);
    } else if (line.line === 'link' && isActorLink(line.link.type)) this.#join(line.link);
  }

  #join({ from, to }: { readonly from: string; readonly to: string }): void {
    if (!this.#actors.has(from) || !this.#actors.has(to)) return;
    this.ends.push(from, to);
    this.#at(from).push(to);
    this.#at(to).push(from);
  }

  #at(id: string): string[] {
    const known = this.neighbours.get(id) ?? [];
    this.neighbours.set(id, known);
    return known;
  }
}

/** Reads the actors of a store with their links; their recorded changes are left where they are. */
export async function readPopulation(store: Store): Promise<Population> {
  const reader = new PopulationReader();
  for await (const line of store.export()) {
    if (line.line === 'change') break;
    reader.take(line);
  }
  return reader;
}
