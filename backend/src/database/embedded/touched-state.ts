import {
  NODE_LABEL_NAMES,
  nodePropertySpecs,
  type ChangeSet,
  type NodeLabel,
  type PropertySpecs,
} from '@knotenwerk/graph-schema';
import { citedByLink, citedIds, touchedIds, type TouchedState } from '../touched.ts';
import type { EmbeddedGraph } from './embedded-graph.ts';

function labelsCitedIn(specs: PropertySpecs): NodeLabel[] {
  return Object.values(specs).flatMap(({ to, fields }) => [
    ...(to === undefined ? [] : [to as NodeLabel]),
    ...labelsCitedIn(fields ?? {}),
  ]);
}

/** Labels whose nodes can be cited at all; before one of another is deleted nothing needs to be searched. */
const CITED_LABELS: ReadonlySet<NodeLabel> = new Set(
  NODE_LABEL_NAMES.flatMap((label) => labelsCitedIn(nodePropertySpecs(label))),
);

/** Whether any value names one of the ids: a quick look that saves most nodes the exact one. */
function mentions(value: unknown, ids: ReadonlyMap<string, unknown>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  for (const part of Object.values(value)) if (mentions(part, ids)) return true;
  return false;
}

/** Who cites these nodes; looks at everything, as nothing but a deletion needs to know. */
function citedBy(
  graph: EmbeddedGraph,
  deleted: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const citable = deleted.flatMap((id) => graph.findNode(id) ?? []).map(({ record }) => record);
  const ids = citable.filter(({ label }) => CITED_LABELS.has(label)).map(({ id }) => id);
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
