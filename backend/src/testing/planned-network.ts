import type { ChangeRecord, ChangeSet, LinkRecord, NodeRecord } from '@knotenwerk/graph-schema';
import { planChange } from '../database/change-plan.ts';
import { citedByLink, citedIds, touchedIds, type TouchedState } from '../database/touched.ts';

/** A network in two maps: just enough of a store to plan changes one after the other. */
export class PlannedNetwork {
  readonly nodes = new Map<string, NodeRecord>();
  readonly links = new Map<string, LinkRecord>();
  version = 0;

  /** Plans a change set and takes its entries in; the same errors as a store. */
  apply(changeSet: ChangeSet, at = '2026-11-20T09:00:00.000Z'): ChangeRecord | null {
    const change = planChange(changeSet, this.touched(changeSet), at);
    for (const { on, before, after } of change?.entries ?? []) {
      const records: Map<string, unknown> = on === 'node' ? this.nodes : this.links;
      if (after) records.set(after.id, after);
      else if (before) records.delete(before.id);
    }
    this.version = change?.version ?? this.version;
    return change;
  }

  private touched(changeSet: ChangeSet): TouchedState {
    const { nodeIds, linkIds, deletedNodeIds } = touchedIds(changeSet);
    return {
      version: this.version,
      nodes: new Map([...this.nodes].filter(([id]) => nodeIds.includes(id))),
      links: new Map([...this.links].filter(([id]) => linkIds.includes(id))),
      attachedLinks: new Map(deletedNodeIds.map((id) => [id, this.attachedTo(id)])),
      citedBy: new Map(deletedNodeIds.map((id) => [id, this.citing(id)])),
    };
  }

  private attachedTo(id: string): string[] {
    const links = [...this.links.values()].filter(({ from, to }) => from === id || to === id);
    return links.map((link) => link.id);
  }

  private citing(id: string): string[] {
    const nodes = [...this.nodes.values()].filter(({ label, properties }) =>
      citedIds(label, properties).includes(id),
    );
    const links = [...this.links.values()].filter(({ properties }) =>
      citedByLink(properties).includes(id),
    );
    return [...nodes, ...links].map((record) => record.id);
  }
}
