import type { LinkRecord, NodeRecord } from '@knotenwerk/graph-schema';
import type { TouchedState } from './touched.ts';

/** The state after a change set, of what it names; `null`: deleted. */
export interface PlannedState {
  readonly nodes: ReadonlyMap<string, NodeRecord | null>;
  readonly links: ReadonlyMap<string, LinkRecord | null>;
}

/** What a change set touches, before and after it. */
export interface PlannedChange {
  readonly touched: TouchedState;
  readonly planned: PlannedState;
}

/** A node as it will be after the change set: planned, or stored and untouched. */
export function nodeAfter({ touched, planned }: PlannedChange, id: string): NodeRecord | null {
  const after = planned.nodes.get(id);
  return after === undefined ? (touched.nodes.get(id) ?? null) : after;
}

/** A link as it will be after the change set. */
export function linkAfter({ touched, planned }: PlannedChange, id: string): LinkRecord | null {
  const after = planned.links.get(id);
  return after === undefined ? (touched.links.get(id) ?? null) : after;
}
