import {
  isActorLink,
  type ChangeEntry,
  type LinkRecord,
  type NodeRecord,
} from '@knotenwerk/graph-schema';
import { MultiDirectedGraph } from 'graphology';
import type { EntitySummary, LinkWithEnds } from '../entity-summary.ts';
import type { ChangeSummary } from '../store.ts';
import { linkEntry, nodeEntry, withDegree, type LinkEntry, type NodeEntry } from './graph-entry.ts';
import { NetworkTally } from './network-tally.ts';
import { OrganisationIndex } from './organisation-index.ts';
import type { StoreContents } from './store-contents.ts';
import { WordIndex } from './word-index.ts';

const wordsOf = ({ derived }: NodeEntry): readonly string[] =>
  derived.searchText === '' ? [] : derived.searchText.split(' ');

/**
 * The whole network in memory with everything that answers questions quickly: links at a node, words of the search,
 * orders of the list, counts. Only the store changes it, after the change is on disk; the repositories read it.
 */
export class EmbeddedGraph {
  readonly #graph = new MultiDirectedGraph<{ entry: NodeEntry }, { entry: LinkEntry }>();
  #words = new WordIndex();
  #organisations = new OrganisationIndex();
  #tally = new NetworkTally();
  #newestChange: ChangeSummary | null = null;

  get words(): WordIndex {
    return this.#words;
  }

  get organisations(): OrganisationIndex {
    return this.#organisations;
  }

  get tally(): NetworkTally {
    return this.#tally;
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
    return this.#graph.order;
  }

  get linkCount(): number {
    return this.#graph.size;
  }

  findNode(id: string): NodeEntry | null {
    return this.#graph.hasNode(id) ? this.#graph.getNodeAttribute(id, 'entry') : null;
  }

  /** A node that is known to be there: the end of a stored link. */
  getNode(id: string): NodeEntry {
    return this.#graph.getNodeAttribute(id, 'entry');
  }

  findLink(id: string): LinkEntry | null {
    return this.#graph.hasEdge(id) ? this.#graph.getEdgeAttribute(id, 'entry') : null;
  }

  *nodes(): Iterable<NodeEntry> {
    for (const { attributes } of this.#graph.nodeEntries()) yield attributes.entry;
  }

  *links(): Iterable<LinkEntry> {
    for (const { attributes } of this.#graph.edgeEntries()) yield attributes.entry;
  }

  /** Links that start or end at a node; none for an unknown id. */
  linksAt(id: string): readonly LinkEntry[] {
    if (!this.#graph.hasNode(id)) return [];
    return this.#graph.mapEdges(id, (_, { entry }) => entry);
  }

  /** Links that end at a node; none for an unknown id. */
  linksTo(id: string): readonly LinkEntry[] {
    if (!this.#graph.hasNode(id)) return [];
    return this.#graph.mapInEdges(id, (_, { entry }) => entry);
  }

  withEnds({ record }: LinkEntry): LinkWithEnds {
    return { link: record, from: this.#summary(record.from), to: this.#summary(record.to) };
  }

  #summary(id: string): EntitySummary {
    return this.getNode(id).summary;
  }

  /** Takes everything a file holds in, in place of what was there. */
  load({ nodes, links, newestChange }: StoreContents): void {
    this.#graph.clear();
    this.#words = new WordIndex();
    this.#organisations = new OrganisationIndex();
    this.#tally = new NetworkTally();
    for (const node of nodes) this.#putNode(node);
    for (const link of links) this.#putLink(link);
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
    const before = this.findNode(record.id);
    const entry = nodeEntry(record, before?.degree ?? 0);
    if (before) this.#forget(before);
    this.#graph.mergeNode(record.id, { entry });
    this.#words.add(record.id, wordsOf(entry));
    this.#tally.countNode(entry.summary, 1);
    if (record.label === 'Organisation') this.#organisations.put(entry);
  }

  #putLink(record: LinkRecord): void {
    this.#removeLink(record.id);
    this.#graph.addDirectedEdgeWithKey(record.id, record.from, record.to, {
      entry: linkEntry(record),
    });
    this.#countLink(record, 1);
  }

  #removeNode(id: string): void {
    this.#forget(this.getNode(id));
    this.#organisations.remove(id);
    this.#graph.dropNode(id);
  }

  #removeLink(id: string): void {
    const entry = this.findLink(id);
    if (entry === null) return;
    this.#graph.dropEdge(id);
    this.#countLink(entry.record, -1);
  }

  #forget(entry: NodeEntry): void {
    this.#words.remove(entry.record.id, wordsOf(entry));
    this.#tally.countNode(entry.summary, -1);
  }

  #countLink({ type, from, to }: LinkRecord, by: 1 | -1): void {
    const ends = [this.getNode(from), this.getNode(to)];
    this.#tally.countLink(
      type,
      ends.map(({ record }) => record.label),
      by,
    );
    if (isActorLink(type)) for (const end of ends) this.#changeDegree(end, by);
  }

  #changeDegree(before: NodeEntry, by: 1 | -1): void {
    const { id, label } = before.record;
    const entry = withDegree(before, before.degree + by);
    this.#graph.setNodeAttribute(id, 'entry', entry);
    if (label === 'Organisation') this.#organisations.putDegree(entry);
  }
}
