import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import { NetworkRepository, type NetworkCounts } from './network.repository.ts';

/** Counts that the graph in memory keeps up to date. */
export class EmbeddedNetworkRepository extends NetworkRepository {
  constructor(private readonly graph: EmbeddedGraph) {
    super();
  }

  override count(): Promise<NetworkCounts> {
    const { indexes, version, newestChange } = this.graph;
    const { labels, kinds, linkTypes, actorLinks } = indexes.tally;
    return Promise.resolve({
      labels,
      kinds,
      linkTypes,
      actorLinks,
      dataVersion: version,
      newestChange,
    });
  }
}
