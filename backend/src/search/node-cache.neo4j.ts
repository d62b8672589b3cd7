import type { Properties } from '@knotenwerk/graph-schema';
import type { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import { toNodeRecord, type NodeRow } from '../database/neo4j/records.ts';
import { asked } from '../database/neo4j/unit-of-work.ts';
import { READ_NODES } from './search.cypher.ts';

/** A node and which state of it: the stamp is another one after every change of the node. */
export interface NodeStamp {
  readonly id: string;
  readonly stamp: string;
}

/** A node as the search needs it. */
export interface CachedNode {
  readonly row: NodeRow;
  readonly properties: Properties;
}

interface ReadRow extends NodeStamp {
  readonly [column: string]: unknown;
  readonly node: NodeRow;
}

/** About 2 KB each. */
const MOST_NODES = 10_000;

/**
 * Nodes that were found before: sending hundreds of them with every key somebody types is what takes time.
 * What is held is never out of date, since every question brings the stamps of what it found.
 */
export class NodeCache {
  readonly #nodes = new Map<string, CachedNode & { readonly stamp: string }>();

  constructor(
    private readonly connection: Pick<Neo4jConnection, 'read'>,
    private readonly most = MOST_NODES,
  ) {}

  /** The nodes by id; one that was deleted since is missing. Reads those it does not hold in one statement. */
  async read(wanted: readonly NodeStamp[]): Promise<ReadonlyMap<string, CachedNode>> {
    const held = new Map<string, CachedNode>();
    const missing: string[] = [];
    for (const { id, stamp } of wanted) {
      const node = this.#nodes.get(id);
      if (node?.stamp === stamp) held.set(id, node);
      else missing.push(id);
    }
    for (const { id, stamp, node } of await this.#fetch([...new Set(missing)])) {
      const read = { stamp, row: node, properties: toNodeRecord(node).properties };
      this.#hold(id, read);
      held.set(id, read);
    }
    return held;
  }

  async #fetch(ids: readonly string[]): Promise<readonly ReadRow[]> {
    return ids.length === 0 ? [] : this.connection.read<ReadRow>(READ_NODES, asked({ ids }));
  }

  /** The oldest goes first. */
  #hold(id: string, node: CachedNode & { readonly stamp: string }): void {
    this.#nodes.delete(id);
    this.#nodes.set(id, node);
    const [oldest] = this.#nodes.keys();
    if (this.#nodes.size > this.most && oldest !== undefined) this.#nodes.delete(oldest);
  }
}
