import type { TouchedIds, TouchedState } from '../touched.ts';
import { findLinkPlace } from './link-ends.ts';
import { toLinkRecord, toNodeRecord, type LinkRow, type NodeRow } from './records.ts';

/** Which ids belong to one id. */
interface BelongingRow {
  readonly id: string;
  readonly by: readonly string[];
}

/** The answer to READ_TOUCHED. */
export interface TouchedRow {
  readonly [column: string]: unknown;
  readonly version: number;
  readonly nodes: readonly NodeRow[];
  readonly links: readonly LinkRow[];
  readonly attachedLinks: readonly BelongingRow[];
  readonly citedBy: readonly BelongingRow[];
  /** What an earlier attempt of this very change did, when only its acknowledgement was lost. */
  readonly attempted: { readonly version: number; readonly changed: number } | null;
}

/** The parameters of READ_TOUCHED. */
export function touchedParameters(ids: TouchedIds, attempt: string): Record<string, unknown> {
  const links = ids.linkIds.map(findLinkPlace).filter((place) => place !== null);
  const { nodeIds, deletedNodeIds } = ids;
  return { touched: { nodeIds, deletedNodeIds, links, attempt } };
}

const belonging = (rows: readonly BelongingRow[]): ReadonlyMap<string, readonly string[]> =>
  new Map(rows.map(({ id, by }) => [id, by]));

/** The answer to READ_TOUCHED as the planning of a change wants it. */
export function toTouchedState(row: TouchedRow): TouchedState {
  return {
    version: row.version,
    nodes: new Map(row.nodes.map(toNodeRecord).map((node) => [node.id, node])),
    links: new Map(row.links.map(toLinkRecord).map((link) => [link.id, link])),
    attachedLinks: belonging(row.attachedLinks),
    citedBy: belonging(row.citedBy),
  };
}
