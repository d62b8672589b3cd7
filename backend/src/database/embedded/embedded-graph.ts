import {
  isActorLink,
  type ChangeEntry,
  type LinkRecord,
  type NodeRecord,
} from '@knotenwerk/graph-schema';
import { MultiDirectedGraph } from 'graphology';
import type { EntitySummary, LinkWithEnds } from '../entity-summary.ts';
import type { ChangeSummary } from '../store.ts';
import {
  holdsDay,
  linkEntry,
  nodeEntry,
  withDegree,
  type LinkEntry,
  type NodeEntry,
} from './graph-entry.ts';
import { GraphIndexes } from './graph-indexes.ts';
import type { StoreContents } from './store-contents.ts';

/** Number of actor links at each end. */
function countDegrees(links: readonly LinkRecord[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { type, from, to } of links)
    if (isActorLink(type))
      for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
}

/**
 * The whole network in memory with everything that answers questions quickly: links at a node, words of the search,
 * orders of the list, counts. Only the store changes it, after the change is on disk; the repositories read it.
 */
export class EmbeddedGraph {
  readonly #links = new MultiDirectedGraph<object, { entry: LinkEntry }>();
  readonly #nodes = new Map<string, NodeEntry>();
  #indexes = new GraphIndexes();
  #newestChange: ChangeSummary | null = null;

  /** Words of the search, orders of the list, counts. */
  get indexes(): GraphIndexes {
    return this.#indexes;
  }

  /** The newest recorded change; null in an empty store. */
  get newestChange(): ChangeSummary | null {
    return this.#newestChange;
  }

  /** The data version of what is in memory. */
  get version(): number {
    return this.#newestChange?.version ?? 0;
  }

  get nodeCount(): number {
    return this.#nodes.size;
  }

  findNode(id: string): NodeEntry | null {
    return this.#nodes.get(id) ?? null;
  }

  /** A node that is known to be there, as the end of a stored link is. */
  getNode(id: string): NodeEntry {
    const entry = this.#nodes.get(id);
    if (entry === undefined) throw new Error(`There is no node “${id}”.`);
    return entry;
  }

  findLink(id: string): LinkEntry | null {
    return this.#links.hasEdge(id) ? this.#links.getEdgeAttribute(id, 'entry') : null;
  }

  nodes(): Iterable<NodeEntry> {
    return this.#nodes.values();
  }

  /** Every region, in no order. */
  regions(): readonly NodeEntry[] {
    return Array.from(this.#indexes.regionIds, (id) => this.getNode(id));
  }

  links(): readonly LinkEntry[] {
    return this.#links.mapEdges((_, { entry }) => entry);
  }

  /** Links that start or end at a node; none for an unknown id. */
  linksAt(id: string): readonly LinkEntry[] {
    return this.#nodes.has(id) ? this.#links.mapEdges(id, (_, { entry }) => entry) : [];
  }

  /** Links that start at a node that is known to be there. */
  linksFrom(id: string): readonly LinkEntry[] {
    return this.#links.mapOutEdges(id, (_, { entry }) => entry);
  }

  /** Links that end at a node; none for an unknown id. */
  linksTo(id: string): readonly LinkEntry[] {
    return this.#nodes.has(id) ? this.#links.mapInEdges(id, (_, { entry }) => entry) : [];
  }

  /** Whether the period of a link and the lifetimes of both its ends hold a day; null asks for no day at all. */
  isValidOn(link: LinkEntry, day: string | null): boolean {
    const { from, to } = link.record;
    return (
      day === null ||
      (holdsDay(link, day) && [from, to].every((end) => holdsDay(this.getNode(end).derived, day)))
    );
  }

  withEnds({ record }: LinkEntry): LinkWithEnds {
    return { link: record, from: this.#summary(record.from), to: this.#summary(record.to) };
  }

  #summary(id: string): EntitySummary {
    return this.getNode(id).summary;
  }

  /** Takes everything a file holds in, in place of what was there. */
  load({ nodes, links, newestChange }: StoreContents): void {
    this.#links.clear();
    this.#nodes.clear();
    const degrees = countDegrees(links);
    for (const node of nodes) {
      this.#nodes.set(node.id, nodeEntry(node, degrees.get(node.id) ?? 0));
      this.#links.addNode(node.id);
    }
    for (const link of links) this.#attach(link);
    this.#indexes = new GraphIndexes();
    this.#indexes.load([...this.#nodes.values()], links);
    this.#newestChange = newestChange;
  }

  /** Takes a recorded change in. Links go before their ends and come after them. */
  apply(entries: readonly ChangeEntry[], change: ChangeSummary): void {
    for (const { on, before, after } of entries)
      if (on === 'link' && after === null && before !== null) this.#removeLink(before.id);
    for (const { on, after } of entries) if (on === 'node' && after !== null) this.#putNode(after);
    for (const { on, after } of entries) if (on === 'link' && after !== null) this.#putLink(after);
    for (const { on, before, after } of entries)
      if (on === 'node' && after === null && before !== null) this.#removeNode(before.id);
    this.#newestChange = change;
  }

  #putNode(record: NodeRecord): void {
    const before = this.#nodes.get(record.id);
    const entry = nodeEntry(record, before?.degree ?? 0);
    if (before) this.#indexes.removeNode(before);
    else this.#links.addNode(record.id);
    this.#nodes.set(record.id, entry);
    this.#indexes.addNode(entry);
  }

  #putLink(record: LinkRecord): void {
    this.#removeLink(record.id);
    this.#attach(record);
    this.#countLink(record, 1);
  }

  #attach(record: LinkRecord): void {
    const { id, from, to } = record;
    this.#links.addDirectedEdgeWithKey(id, from, to, { entry: linkEntry(record) });
  }

  #removeNode(id: string): void {
    this.#indexes.removeNode(this.getNode(id));
    this.#nodes.delete(id);
    this.#links.dropNode(id);
  }

  #removeLink(id: string): void {
    const entry = this.findLink(id);
    if (entry === null) return;
    this.#links.dropEdge(id);
    this.#countLink(entry.record, -1);
  }

  #countLink({ type, from, to }: LinkRecord, by: 1 | -1): void {
    const ends = [this.getNode(from), this.getNode(to)] as const;
    this.#indexes.countLink(type, ends, by);
    if (isActorLink(type)) for (const end of ends) this.#changeDegree(end, by);
  }

  #changeDegree(before: NodeEntry, by: 1 | -1): void {
    const entry = withDegree(before, before.degree + by);
    this.#nodes.set(before.record.id, entry);
    this.#indexes.putDegree(entry);
  }
}
