import type { LinkRecord, NodeRecord } from '@knotenwerk/graph-schema';
import { citedByLink, citedIds } from '../touched.ts';
import type { EmbeddedGraph } from './embedded-graph.ts';
import { compareText } from '../order.ts';

/** Every document that links, and a node with its records, cite, in the order of their ids. */
export function citedDocuments(
  graph: EmbeddedGraph,
  links: readonly LinkRecord[],
  node?: NodeRecord,
): ReadonlyMap<string, NodeRecord> {
  const own = node === undefined ? [] : citedIds(node.label, node.properties);
  const ids = [
    ...new Set([...own, ...links.flatMap(({ properties }) => citedByLink(properties))]),
  ].sort(compareText);
  return new Map(
    ids.flatMap((id) => {
      const record = graph.findNode(id)?.record;
      return record?.label === 'Document' ? [[id, record]] : [];
    }),
  );
}
