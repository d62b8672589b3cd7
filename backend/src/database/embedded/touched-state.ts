import type { ChangeSet } from '@knotenwerk/graph-schema';
import { citedByLink, citedIds, touchedIds, type TouchedState } from '../touched.ts';
import type { EmbeddedGraph } from './embedded-graph.ts';

/** Whether any value names one of the ids: a quick look that saves most nodes the exact one. */
function mentions(value: unknown, ids: ReadonlyMap<string, unknown>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  for (const part of Object.values(value)) if (mentions(part, ids)) return true;
  return false;
}

/** Who cites these nodes; looks at everything, as only a deletion needs to know. */
function citedBy(
  graph: EmbeddedGraph,
  ids: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const citing = new Map<string, string[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return citing;
  for (const { record } of graph.nodes())
    if (mentions(record.properties, citing))
      for (const id of citedIds(record.label, record.properties)) citing.get(id)?.push(record.id);
  for (const { record } of graph.links())
    for (const id of citedByLink(record.properties)) citing.get(id)?.push(record.id);
  return citing;
}

/** What the graph in memory holds of what a change set names. */
export function touchedState(graph: EmbeddedGraph, changeSet: ChangeSet): TouchedState {
  const { nodeIds, linkIds, deletedNodeIds } = touchedIds(changeSet);
  const nodes = nodeIds.flatMap((id) => graph.findNode(id)?.record ?? []);
  const links = linkIds.flatMap((id) => graph.findLink(id)?.record ?? []);
  return {
    version: graph.version,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    links: new Map(links.map((link) => [link.id, link])),
    attachedLinks: new Map(
      deletedNodeIds.map((id) => [id, graph.linksAt(id).map(({ record }) => record.id)]),
    ),
    citedBy: citedBy(graph, deletedNodeIds),
  };
}
