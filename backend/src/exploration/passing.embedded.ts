import { ACTOR_LABELS, isActorLink } from '@knotenwerk/graph-schema';
import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import { addressing, isAmong } from '../database/embedded/filter.ts';
import { holdsDay, type LinkEntry, type NodeEntry } from '../database/embedded/graph-entry.ts';
import type { EntitySummary } from '../database/entity-summary.ts';
import type { PassingQuery } from './neighbourhood.repository.ts';

/** What is walked over and kept, as two questions. */
export interface Passing {
  link(entry: LinkEntry): boolean;
  node(entry: NodeEntry): boolean;
}

const isEmpty = (list: readonly unknown[] | undefined): boolean =>
  list === undefined || list.length === 0;

/** Whether something is over before today, where what is over is not wanted. */
function isUnwantedEnd(
  { validUntil }: { readonly validUntil: string | null },
  { filter, today }: PassingQuery,
): boolean {
  return filter.includeEnded === false && validUntil !== null && validUntil < today;
}

function linkPasses(graph: EmbeddedGraph, entry: LinkEntry, query: PassingQuery): boolean {
  const { types, confidences } = query.filter;
  const { type, properties } = entry.record;
  return (
    (isEmpty(types) ? isActorLink(type) : isAmong(types, type)) &&
    isAmong<unknown>(confidences, properties['confidence'] ?? null) &&
    graph.isValidOn(entry, query.asOf) &&
    !isUnwantedEnd(entry, query)
  );
}

function summaryPasses(summary: EntitySummary, query: PassingQuery): boolean {
  const { labels, kinds, states, statuses } = query.filter;
  const { label, kind, state, status } = summary;
  return (
    isAmong(isEmpty(labels) ? ACTOR_LABELS : labels, label) &&
    (label !== 'Organisation' || isAmong(kinds, kind)) &&
    isAmong(states, state) &&
    isAmong(statuses, status) &&
    holdsDay(summary, query.asOf) &&
    !isUnwantedEnd(summary, query)
  );
}

/** The filter of a query over this graph. */
export function passing(graph: EmbeddedGraph, query: PassingQuery): Passing {
  const themed = addressing(graph, query.filter.themes);
  return {
    link: (entry) => linkPasses(graph, entry, query),
    node: ({ record, summary }) =>
      themed?.has(record.id) !== false && summaryPasses(summary, query),
  };
}
